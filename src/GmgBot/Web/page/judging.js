// Two buttons under an answer: the judgement is sent at once, a comment may follow.
const reactions = ['like', 'dislike'];

/** @param send takes 'like' or 'dislike' and a comment, and resolves when the bot has it. @returns an element to put under the answer. */
export function judging(words, lang, send) {
  const box = document.createElement('div');
  box.className = 'judging';
  box.lang = lang;
  box.append(...reactions.map((reaction) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words[reaction];
    button.addEventListener('click', () => judge(reaction));
    return button;
  }));
  return box;

  async function judge(reaction) {
    if (await tell(reaction, '')) {
      askForComment(reaction);
    }
  }

  async function tell(reaction, comment) {
    try {
      await send(reaction, comment);
      return true;
    } catch {
      note(words.failed);
      return false;
    }
  }

  function askForComment(reaction) {
    const form = document.createElement('form');
    const label = document.createElement('label');
    const input = document.createElement('input');
    const submit = document.createElement('button');
    input.type = 'text';
    input.maxLength = 1000;
    input.autocomplete = 'off';
    label.append(words.comment, input);
    submit.textContent = words.tell;
    form.append(label, submit);
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      if (input.value.trim() === '' || await tell(reaction, input.value.trim())) {
        note(words.thanks);
      }
    });
    box.replaceChildren(form);
    input.focus();
  }

  function note(text) {
    const line = document.createElement('p');
    line.role = 'status';
    line.textContent = text;
    box.querySelector('[role=status]')?.remove();
    if (text === words.thanks) {
      box.replaceChildren(line);
    } else {
      box.append(line);
    }
  }
}
