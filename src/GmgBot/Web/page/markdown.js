// The Markdown that the bot writes (paragraphs, lists, quotes, links, bold), as elements. Text is only ever put in as
// text, so nothing in an answer can become markup.
export function render(markdown) {
  const page = document.createDocumentFragment();
  page.append(...blocks(markdown.split('\n')));
  return page;
}

/** Keeps the signs that French sets apart on the line of their word. */
export function keepSpaces(text) {
  return text.replace(/(?<=«) | (?=[:;!?»])/g, '\u00a0');
}

function blocks(lines) {
  const made = [];
  let at = 0;
  while (at < lines.length) {
    if (lines[at].trim() === '') {
      at++;
    } else if (lines[at].startsWith('>')) {
      const inner = take(/^>/).map((line) => line.replace(/^> ?/, ''));
      made.push(element('blockquote', ...blocks(inner)));
    } else if (/^[-*] /.test(lines[at])) {
      made.push(element('ul', ...take(/^[-*] /).map((line) => element('li', ...inline(line.slice(2))))));
    } else {
      made.push(element('p', ...inline(take(/^(?!>|[-*] |\s*$)/).join('\n'))));
    }
  }

  return made;

  function take(pattern) {
    const from = at;
    while (at < lines.length && pattern.test(lines[at])) {
      at++;
    }

    return lines.slice(from, at);
  }
}

function inline(text) {
  const parts = [];
  const marks = /\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)|\*\*([^*]+)\*\*/g;
  let end = 0;
  for (const mark of text.matchAll(marks)) {
    parts.push(text.slice(end, mark.index), mark[2] ? link(mark[1], mark[2]) : element('strong', mark[3]));
    end = mark.index + mark[0].length;
  }

  parts.push(text.slice(end));
  return parts.filter((part) => part !== '');
}

function link(title, address) {
  const anchor = element('a', title);
  anchor.href = address;
  return anchor;
}

function element(name, ...children) {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
