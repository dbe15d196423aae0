import { Conversation, isOfBot } from '/web/conversation.js';
import { judging } from '/web/judging.js';
import { keepSpaces, render } from '/web/markdown.js';
import { phrases } from '/web/phrases.js';

const [log, status, next, form, question, switcher] = ['log', 'status', 'next', 'ask', 'question', 'language'].map((id) => document.getElementById(id));
const conversation = new Conversation();
let language = known(sessionStorage.getItem('language')) ?? navigator.languages.map(known).find(Boolean) ?? 'en';
let asked = false;
let busy = false;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask(question.value.trim());
});

switcher.addEventListener('click', () => {
  language = language === 'fr' ? 'en' : 'fr';
  sessionStorage.setItem('language', language);
  speak();
  if (!asked) {
    log.replaceChildren();
    begin();
  }
});

speak();
whileBusy(async () => {
  const said = await conversation.comeBack();
  asked = said.some((message) => !isOfBot(message));
  return asked ? said : conversation.begin(language);
});
question.focus();

function begin() {
  return whileBusy(() => conversation.begin(language));
}

function ask(text) {
  if (text === '' || busy) {
    return;
  }

  asked = true;
  question.value = '';
  next.hidden = true;
  const said = sayMine(text);
  question.focus();
  whileBusy(() => conversation.ask(text, language), () => {
    // It was not heard: it goes back to where it was typed.
    said.remove();
    question.value = text;
    next.hidden = next.childElementCount === 0;
  });
}

async function whileBusy(work, undo = () => {}) {
  busy = true;
  tell(phrases[language].busy);
  try {
    const replies = await work();
    replies.forEach((message) => isOfBot(message) ? show(message) : sayMine(message.text));
    tell('');
  } catch {
    undo();
    tell(phrases[language].failed, 'bad');
  } finally {
    busy = false;
  }
}

function tell(text, how = '') {
  status.className = how;
  status.textContent = text;
}

function show(reply) {
  const pictures = (reply.attachments ?? []).filter((attachment) => attachment.contentType?.startsWith('image/')).map(picture);
  const said = say('bot', [render(reply.text ?? '')]);
  said.lang = reply.locale ?? language;
  speakForeign(said, reply.channelData?.foreign ?? []);

  // What the sources say stands last.
  said.querySelector(':scope > blockquote')?.before(...pictures);
  if (log.querySelector('.you')) {
    said.append(judging(phrases[language], language, (reaction, comment) => conversation.judge(reply.id, reaction, comment)));
  }

  suggest(reply.suggestedActions?.actions ?? [], said.lang);
}

// A screen reader reads the words of a source in the language that they are in.
function speakForeign(said, foreign) {
  for (const part of said.querySelectorAll('blockquote p, blockquote a')) {
    const lang = foreign.find((one) => part.textContent === one.words)?.language;
    if (lang) {
      part.lang = lang;
    }
  }
}

function picture(attachment) {
  const image = document.createElement('img');
  image.src = attachment.contentUrl;
  image.alt = attachment.name ?? '';
  return image;
}

function sayMine(text) {
  return say('you', [document.createTextNode(keepSpaces(text))]);
}

function say(who, content) {
  const said = document.createElement('div');
  said.className = `said ${who}`;
  const speaker = document.createElement('span');
  speaker.className = 'speaker';
  speaker.lang = language;
  speaker.textContent = phrases[language][who];
  said.append(speaker, ...content);
  log.append(said);
  said.scrollIntoView({ block: 'nearest' });
  return said;
}

function suggest(actions, lang) {
  next.replaceChildren(...actions.map((action) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.lang = lang;
    button.textContent = action.title;
    button.addEventListener('click', () => ask(action.value));
    return button;
  }));
  next.hidden = actions.length === 0;

  // A long answer is read from its question on, not from its end.
  [...log.querySelectorAll('.you, .bot:first-child')].at(-1)?.scrollIntoView({ block: 'start' });
}

function speak() {
  document.documentElement.lang = language;
  document.title = phrases[language].title;
  for (const element of document.querySelectorAll('[data-text]')) {
    element.textContent = phrases[language][element.dataset.text];
  }

  for (const element of document.querySelectorAll('[data-label]')) {
    element.ariaLabel = phrases[language][element.dataset.label];
  }

  switcher.textContent = phrases[language].other;
  switcher.lang = language === 'fr' ? 'en' : 'fr';
}

function known(locale) {
  const code = locale?.slice(0, 2).toLowerCase();
  return code && code in phrases ? code : undefined;
}
