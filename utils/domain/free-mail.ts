/** Mail for everybody: that two people share its domain says nothing of them. */

/** With an ending for many countries. */
const BRANDS = new Set(
  `aol fastmail gmail gmx googlemail hotmail hushmail icloud live msn outlook proton protonmail
  rocketmail tuta tutanota yahoo yandex ymail zoho zohomail`.split(/\s+/),
);

/** The large ones of single countries, providers of access among them. */
const DOMAINS = new Set(
  `126.com 163.com alice.it arcor.de att.net bellsouth.net bigpond.com bk.ru bluewin.ch bol.com.br
  btinternet.com centrum.cz charter.net comcast.net cox.net daum.net docomo.ne.jp earthlink.net
  email.com ezweb.ne.jp foxmail.com free.fr freenet.de hanmail.net hey.com home.nl ig.com.br
  inbox.com inbox.ru interia.pl juno.com kpnmail.nl laposte.net libero.it list.ru mac.com mail.com
  mail.ru mailbox.org me.com nate.com naver.com ntlworld.com o2.pl onet.pl optusnet.com.au orange.fr
  planet.nl pm.me posteo.de qq.com rambler.ru rediffmail.com rogers.com sbcglobal.net seznam.cz
  sfr.fr shaw.ca sina.com sky.com skynet.be softbank.ne.jp sohu.com sympatico.ca t-online.de
  talktalk.net telenet.be telus.net terra.com.br tin.it tiscali.it uol.com.br verizon.net
  virgilio.it virginmedia.com wanadoo.fr web.de wp.pl ya.ru yeah.net ziggo.nl`.split(/\s+/),
);

/** "gmx.at" and "yahoo.co.uk", and no company's "live.example.com". */
const ENDING = /^\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/;

/** @param domain In lower case. */
export function isFreeMail(domain: string): boolean {
  if (DOMAINS.has(domain)) return true;
  const dot = domain.indexOf('.');
  return BRANDS.has(domain.slice(0, dot)) && ENDING.test(domain.slice(dot));
}
