// Gmail's words in five languages. Readers must not need any of them.
const LABELS = {
  en: {
    account: 'Google Account:',
    inbox: 'Inbox',
    starred: 'Starred',
    snoozed: 'Snoozed',
    sent: 'Sent',
    drafts: 'Drafts',
    search: 'Search mail',
    compose: 'Compose',
    message: 'New Message',
    subject: 'Subject',
    body: 'Message Body',
    send: 'Send',
    reply: 'Reply',
    forward: 'Forward',
    me: 'me',
    to: 'to ',
  },
  de: {
    account: 'Google-Konto:',
    inbox: 'Posteingang',
    starred: 'Markiert',
    snoozed: 'Zurückgestellt',
    sent: 'Gesendet',
    drafts: 'Entwürfe',
    search: 'In E-Mails suchen',
    compose: 'Schreiben',
    message: 'Neue Nachricht',
    subject: 'Betreff',
    body: 'Nachrichtentext',
    send: 'Senden',
    reply: 'Antworten',
    forward: 'Weiterleiten',
    me: 'ich',
    to: 'an ',
  },
  ru: {
    account: 'Аккаунт Google:',
    inbox: 'Входящие',
    starred: 'Помеченные',
    snoozed: 'Отложенные',
    sent: 'Отправленные',
    drafts: 'Черновики',
    search: 'Поиск в почте',
    compose: 'Написать',
    message: 'Новое сообщение',
    subject: 'Тема',
    body: 'Текст сообщения',
    send: 'Отправить',
    reply: 'Ответить',
    forward: 'Переслать',
    me: 'я',
    to: 'кому: ',
  },
  vi: {
    account: 'Tài khoản Google:',
    inbox: 'Hộp thư đến',
    starred: 'Có gắn dấu sao',
    snoozed: 'Đã tạm ẩn',
    sent: 'Đã gửi',
    drafts: 'Thư nháp',
    search: 'Tìm kiếm thư',
    compose: 'Soạn thư',
    message: 'Thư mới',
    subject: 'Tiêu đề',
    body: 'Nội dung thư',
    send: 'Gửi',
    reply: 'Trả lời',
    forward: 'Chuyển tiếp',
    me: 'tôi',
    to: 'tới ',
  },
  ar: {
    account: 'حساب Google:',
    inbox: 'البريد الوارد',
    starred: 'المميّزة بنجمة',
    snoozed: 'المؤجَّلة',
    sent: 'المرسلة',
    drafts: 'المسودات',
    search: 'البحث في البريد',
    compose: 'إنشاء',
    message: 'رسالة جديدة',
    subject: 'الموضوع',
    body: 'نص الرسالة',
    send: 'إرسال',
    reply: 'ردّ',
    forward: 'إعادة توجيه',
    me: 'أنا',
    to: 'إلى ',
  },
};

/** The browser's first account, its second at "/u/1/", or whichever the address names. */
function mailboxAt(path) {
  const slot = decodeURIComponent(/\/u\/([^/]+)\//.exec(path)?.[1] ?? '0');
  if (slot.includes('@')) return slot;
  return slot === '1' ? 'second@example.com' : 'mika@example.com';
}
const mailbox = mailboxAt(location.pathname);
person('mika').email = mailbox;

const language = query.get('lang') in LABELS ? query.get('lang') : 'en';
const say = LABELS[language];
// Dates in English are the American ones of the captures.
const locale = language === 'en' ? 'en-US' : language;

document.documentElement.lang = language;
document.body.dir = query.get('dir') || (language === 'ar' ? 'rtl' : 'ltr');
for (const node of document.querySelectorAll('[data-say]')) node.append(say[node.dataset.say]);
document.querySelector('[role=search] input').setAttribute('placeholder', say.search);
document.querySelector('[role=search] input').setAttribute('aria-label', say.search);
document
  .getElementById('account')
  .setAttribute('aria-label', `${say.account} Mika Sanders\n(${mailbox})`);
