// One conversation with the bot, in Direct Line. The bot answers before the server says that a message arrived,
// so what is new is fetched right after sending.
const path = '/v3/directline';

/** Where a tab keeps which conversation it is in. */
const place = 'conversation';

export function isOfBot(activity) {
  return activity.from.role === 'bot';
}

/** Nobody's name: a number that this browser drew, by which its user can ask to be forgotten. */
function user() {
  const known = localStorage.getItem('user') ?? Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
  localStorage.setItem('user', known);
  return known;
}

export class Conversation {
  #id;
  #token;
  #watermark = '';

  /** Begins anew. @returns what the bot says first. */
  async begin(locale) {
    this.#token = undefined;
    this.#enter(await this.#call('/conversations', { locale, user: { id: user() } }));
    return this.#news();
  }

  /** Comes back to the conversation of this tab, from a source perhaps. @returns all that was said in it; nothing where there is none that the server knows. */
  async comeBack() {
    const kept = JSON.parse(sessionStorage.getItem(place));
    if (!kept) {
      return [];
    }

    try {
      this.#enter(kept);
      return await this.#messages();
    } catch (refused) {
      if (refused.status === undefined) {
        throw refused;
      }

      return [];
    }
  }

  #enter({ conversationId, token }) {
    this.#watermark = '';
    this.#id = conversationId;
    this.#token = token;
    sessionStorage.setItem(place, JSON.stringify({ conversationId, token }));
  }

  /** Goes on with the conversation where the server was restarted and knows it no longer. */
  async #resume(locale) {
    this.#enter(await this.#call('/conversations', { locale, user: { id: user() }, resume: this.#id }));
    await this.#news();
  }

  /** Sends a question; a conversation that has aged out goes on or begins anew. @returns what the bot says to it. */
  async ask(text, locale) {
    const message = { type: 'message', text, locale, from: { id: user() } };
    try {
      await this.#call(`/conversations/${this.#id}/activities`, message);
    } catch (refused) {
      if (refused.status !== 403) {
        throw refused;
      }

      await this.#resume(locale);
      await this.#call(`/conversations/${this.#id}/activities`, message);
    }

    return this.#news();
  }

  /** Says what the user thinks of a reply. Resolves when the bot has it. */
  async judge(replyToId, reaction, feedback) {
    await this.#call(`/conversations/${this.#id}/activities`, { type: 'event', name: 'feedback', replyToId, value: { reaction, feedback }, from: { id: user() } });
    await this.#news();
  }

  async #news() {
    return (await this.#messages()).filter(isOfBot);
  }

  async #messages() {
    const { activities, watermark } = await this.#call(`/conversations/${this.#id}/activities?watermark=${this.#watermark}`);
    this.#watermark = watermark;
    return activities.filter((activity) => activity.type === 'message');
  }

  async #call(address, body) {
    const headers = { 'Content-Type': 'application/json' };
    if (this.#token) {
      headers.Authorization = `Bearer ${this.#token}`;
    }

    const response = await fetch(path + address, body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers });
    if (!response.ok) {
      throw Object.assign(new Error(response.statusText), { status: response.status });
    }

    return response.json();
  }
}
