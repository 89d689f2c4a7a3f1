import { markSheet } from '../../components/mark/sheet';
import { readyTimes } from '../../utils/domain/format-time';
import type { ReadyWords } from '../../utils/domain/ready-times';
import { MARK_WORDS } from '../../utils/domain/sentences';
import { fail, ok, problem, type Result } from '../../utils/domain/result';
import { showNotification } from '../../utils/platform/notifications';
import { readyWords, translate } from '../../utils/platform/i18n';
import { userClock } from '../../utils/platform/locale';
import { injectInto, layUserSheet } from '../../utils/platform/scripting';
import type { MessageName } from '../../utils/protocol/messages';
import type { Handlers } from '../../utils/protocol/server';
import { readLink } from '../../utils/surfaces/links';
import type { App } from './app';
import { open, whoseLink } from './open';

type ToBackground = Extract<MessageName, `${'cs' | 'ui'}→bg ${string}`>;

/** One line per message: which service answers it. */
export function createHandlers(app: App): Handlers<ToBackground> {
  const { roster, reminders, asks, preferences, backups, questions, resolver } = app;
  /** After a change: deliver, refresh badge and view record, tell the tabs. */
  const settled = async <T>(change: Promise<T>): Promise<T> => {
    const answer = await change;
    await app.reconcile().catch(() => undefined);
    return answer;
  };
  /** After messages were told of. A failure goes back to the page, which tells of them again. */
  const heard = async (change: Promise<Result<readonly unknown[]>>) => {
    const ended = await change;
    if (!ended.ok) throw new Error('not kept');
    if (ended.value.length > 0) await app.reconcile().catch(() => undefined);
    return null;
  };
  /** Of the browser's language, which stays: pages ask with every batch of names. */
  let words: ReadyWords | undefined;
  const complete = whoseLink(app.ports);
  const placeOfLink = async (url: string) => {
    const read = readLink(url);
    return read.ok ? ok(await complete(read.value)) : read;
  };
  return {
    'cs→bg resolve': async ({ site, refs }, { tab, url }) => {
      const answer = await resolver.resolve(site, refs);
      const times = readyTimes(userClock(answer.display.clock));
      if (answer.enabled) void noted(app, site, refs, tab?.url ?? url ?? '');
      return { ...answer, times, words: (words ??= readyWords(MARK_WORDS)) };
    },
    'cs→bg card': ({ person, target, stamps, ref }) => resolver.card(person, target, stamps, ref),
    'cs→bg learn': ({ person, account, theirs }) => settled(app.learn(person, account, theirs)),
    'cs→bg zone doubt': ({ person, clock }) => app.doubts.about(person, clock),
    'cs→bg answer zone doubt': ({ person, answer }) => settled(app.doubts.answer(person, answer)),
    'cs→bg facts': ({ person }) => app.facts.of(person),
    'cs→bg save facts': ({ person, base, facts }) => settled(app.facts.save(person, base, facts)),
    'cs→bg undo facts': ({ person }) => settled(app.facts.undo(person)),
    'cs→bg zones': ({ query }) => app.facts.zones(query, userClock('system').locale),
    'cs→bg panel': ({ named }) => app.panel(named),
    'cs→bg mark sheet': async ({ token }, { tab, frameId }) => {
      if (tab?.id === undefined || !/^data-[\da-f]+$/.test(token)) return null;
      await layUserSheet(tab.id, frameId ?? 0, markSheet(token));
      return null;
    },
    'cs→bg script': async ({ name }, { tab }) => {
      if (tab?.id !== undefined) await injectInto(tab.id, `${name}.js`);
      return null;
    },
    'cs→bg line': ({ site, refs }) => resolver.line(site, refs),
    'cs→bg line off': async (choice) => {
      const saved = await settled(preferences.switchLineOff(choice));
      return saved.ok ? ok(null) : saved;
    },
    'cs→bg written': app.saidTimes.written,
    'cs→bg said time': app.saidTimes.moment,
    'cs→bg presets': ({ target }) => resolver.presets(target),
    'cs→bg act': ({ id, action }) => settled(reminders.act(id, action)),
    'cs→bg remind all': (wanted) => settled(reminders.remindAll(wanted)),
    'cs→bg act all': ({ actions }) => settled(reminders.actAll(actions)),
    'cs→bg own messages': ({ messages }) => heard(reminders.answered(messages)),
    'cs→bg their messages': ({ messages }) => heard(app.heard(messages)),
    'cs→bg ask offers': (about) => asks.offers(about),
    'cs→bg ask deadline': ({ about, by }) => asks.deadline(about, by),
    'cs→bg ask': (wanted) => settled(asks.add(wanted)),
    'cs→bg act on asks': ({ actions }) => settled(asks.actAll(actions)),
    'cs→bg health': async (health) => {
      await preferences.keepHealth(health);
      return null;
    },
    'cs→bg visible': async () => ({ revision: await revisionAfter(app) }),
    'ui→bg opened': async () => ({ revision: await revisionAfter(app) }),

    'ui→bg people': () => roster.all(),
    'ui→bg newcomer': () => app.newcomers.take(),
    'ui→bg find people': (wanted) => app.findPeople(wanted),
    'ui→bg save person': async ({ person, base }) =>
      first(await settled(roster.save([person], base ? [base] : []))),
    'ui→bg save people': ({ people, bases }) => settled(roster.save(people, bases)),
    'ui→bg suggestions': () => app.suggestions.all(),
    'ui→bg suggest': ({ on }) => settled(app.suggestions.switch(on)),
    'ui→bg dismiss suggestion': ({ key }) => app.suggestions.dismiss(key),
    'ui→bg recall suggestion': ({ seen }) => app.suggestions.recall(seen),
    'ui→bg offer suggestion': async ({ key }) => {
      await app.newcomers.offer(await app.suggestions.personOf(key));
      return null;
    },
    'ui→bg removed people': () => app.takePeople.removed(),
    'ui→bg take people': (wanted) => settled(app.takePeople.take(wanted)),
    'ui→bg take back people': ({ saved, before, team }) =>
      settled(app.takePeople.takeBack(saved, before, team)),
    'ui→bg team files': () => app.teamFiles.all(),
    'ui→bg keep team file': ({ file }) => settled(app.teamFiles.keep(file)),
    'ui→bg drop team file': ({ key }) => settled(app.teamFiles.drop(key)),
    'ui→bg managed': () => app.managed.state(),
    'ui→bg keep own team file': ({ file }) => settled(app.teamFiles.keepOwn(file)),
    'ui→bg remove person': ({ id }) => settled(roster.remove(id)),
    'ui→bg restore person': ({ person, reminders: fixed }) =>
      settled(roster.restore(person, fixed)),
    'ui→bg forget person': async ({ id }) => {
      const done = await settled(roster.forget(id));
      if (done.ok) await app.lastGood.renew().catch(app.lastGood.remove);
      return done;
    },

    'ui→bg asks': () => asks.all(),
    'ui→bg ask offers': (about) => asks.offers(about),
    'ui→bg ask deadline': ({ about, by }) => asks.deadline(about, by),
    'ui→bg ask': (wanted) => settled(asks.add(wanted)),
    'ui→bg act on asks': ({ actions }) => settled(asks.actAll(actions)),
    'ui→bg bin': async () => ({ reminders: await reminders.bin() }),
    'ui→bg reminders': () => reminders.all(),
    'ui→bg act': ({ id, action }) => settled(reminders.act(id, action)),
    'ui→bg remind all': (wanted) => settled(reminders.remindAll(wanted)),
    'ui→bg act all': ({ actions }) => settled(reminders.actAll(actions)),
    'ui→bg presets': async ({ people }) => ({ presets: await resolver.presetsOf(people) }),
    'ui→bg wish': ({ wish, people }) => app.wishes(wish, people),
    'ui→bg link': ({ url }) => placeOfLink(url),
    'ui→bg open': (wanted) => openWanted(app, wanted),
    'ui→bg hold': ({ hold }) => settled(preferences.hold(hold)),
    'ui→bg hold presets': async () => ({ presets: await preferences.holdPresets() }),

    'ui→bg log': ({ query, limit }) => app.log.search(query, limit),
    'ui→bg keep log': ({ entries }) => settled(app.log.keep(entries)),
    'ui→bg remove log': ({ ids }) => settled(app.log.remove(ids)),
    'ui→bg count log': ({ before }) => app.log.countBefore(before),

    'ui→bg picks': () => app.picks.all(),
    'ui→bg keep pick': ({ pick }) => settled(app.picks.keep(pick)),
    'ui→bg remove pick': ({ id }) => settled(app.picks.remove(id)),

    'ui→bg questions': () => questions.all(),
    'ui→bg answer zone move': ({ answer }) => settled(questions.answerMove(answer)),
    'ui→bg undo zone move': (undo) => settled(questions.undoMove(undo)),
    'ui→bg put off zones': () => settled(questions.putOffZones()),

    'ui→bg settings': () => preferences.settings(),
    'ui→bg save settings': ({ change }) => settled(preferences.saveSettings(change)),
    'ui→bg mark conversation': (choice) => settled(preferences.markConversation(choice)),
    'ui→bg health': () => preferences.health(),
    'ui→bg counts': () => preferences.counts(),
    'ui→bg export': () => backups.export(),
    'ui→bg exported': () => settled(backups.exported()),
    'ui→bg plan import': ({ document }) => backups.plan(document),
    'ui→bg import': ({ document }) => settled(backups.import(document)),
    'ui→bg last good': () => app.lastGood.state(),
    'ui→bg restore last good': () => settled(app.lastGood.restore()),
    'ui→bg decline last good': () => settled(app.lastGood.decline()),
    'ui→bg delete everything': async () => {
      const done = await backups.deleteEverything();
      if (done.ok) await app.lastGood.remove();
      app.suggestions.forget();
      await app.reconcile().catch(() => undefined);
      return done;
    },
    'ui→bg test notification': () => testNotification(),
  };
}

/** The page has its answer; what comes of it for suggestions is nobody's to wait for. */
async function noted(app: App, ...seen: Parameters<App['suggestions']['note']>): Promise<void> {
  if (await app.suggestions.note(...seen).catch(() => false)) app.countSoon();
}

function first<T>(result: Result<readonly T[]>): Result<T> {
  if (!result.ok) return result;
  const [value] = result.value;
  return value === undefined ? fail(problem('write_failed', [''])) : ok(value);
}

async function revisionAfter(app: App): Promise<number> {
  await app.reconcile();
  return (await app.roster.all()).revision;
}

async function openWanted(
  app: App,
  wanted: { id: string } | { place: Parameters<typeof open>[0] },
) {
  if ('place' in wanted) return open(wanted.place);
  const { reminders } = await app.reminders.all();
  const reminder = reminders.find((one) => one.id === wanted.id);
  return reminder ? open(reminder.place) : fail(problem('reminder_gone'));
}

async function testNotification(): Promise<Result<null>> {
  const notice = {
    title: translate('notificationTest'),
    message: translate('notificationTestBody'),
  };
  try {
    await showNotification('test', notice, { sticky: false, buttons: [] });
    return ok(null);
  } catch (error) {
    return fail(problem('notification_refused', [String(error)]));
  }
}
