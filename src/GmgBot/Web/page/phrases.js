// All words of the page, by language; the answers bring their own.
export const phrases = {
  en: {
    title: 'GmgBot: questions about the Global Migration Group',
    log: 'Conversation',
    next: 'Suggested questions',
    question: 'Your question, in English or French',
    send: 'Ask',
    other: 'Français',
    you: 'You asked',
    bot: 'GmgBot answered',
    busy: 'Looking it up …',
    failed: 'The bot cannot be reached. Please try again.',
  },
  fr: {
    title: 'GmgBot : questions sur le Groupe mondial sur la migration',
    log: 'Conversation',
    next: 'Questions suggérées',
    question: 'Votre question, en français ou en anglais',
    send: 'Demander',
    other: 'English',
    you: 'Vous avez demandé',
    bot: 'GmgBot a répondu',
    busy: 'Recherche en cours …',
    failed: 'Le bot est injoignable. Veuillez réessayer.',
  },
};
