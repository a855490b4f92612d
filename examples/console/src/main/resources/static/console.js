// What the pages do better with scripts. Without them, all of it works by forms and links.
(() => {
  'use strict';

  const language = document.documentElement.lang;
  const zoned = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });

  // Times are written in UTC; here they become those of the reader's zone. The exact instant stays in the title.
  const showTimes = (root) => {
    for (const time of root.querySelectorAll('time[datetime]:not([data-zoned])')) {
      time.textContent = zoned.format(new Date(time.dateTime));
      time.dataset.zoned = '';
    }
  };

  // A tick counts as unsaved if it differs from what the partner holds. The server counts those on other pages.
  const pane = () => document.querySelector('form[data-ticks]');
  const boxes = () => [...(pane()?.querySelectorAll('input[data-held]') ?? [])];
  const differs = (box) => box.checked !== (box.dataset.held === 'true');
  const unsaved = () => {
    const counter = document.getElementById('unsaved');
    return counter ? Number(counter.dataset.elsewhere) + boxes().filter(differs).length : 0;
  };
  const showUnsaved = () => {
    const counter = document.getElementById('unsaved');
    if (!counter) return;
    const number = unsaved();
    counter.textContent = number === 1 ? counter.dataset.one : counter.dataset.many.replace('#', number);
    for (const box of boxes()) box.closest('tr').classList.toggle('changed', boxesOf(box).some(differs));
  };
  const boxesOf = (box) => [...box.closest('tr').querySelectorAll('input[data-held]')];

  let sending = false; // by Save, Discard, or any other button of the form itself
  const stateOf = () => boxes().map((box) => box.checked).join();
  let posted = '';

  document.addEventListener('change', (event) => {
    if (event.target.matches('input[data-held]')) showUnsaved();
  });
  document.addEventListener('submit', (event) => { sending = event.target.matches('form[data-ticks]'); });
  window.addEventListener('pageshow', () => { sending = false; showUnsaved(); });
  window.addEventListener('beforeunload', (event) => {
    if (!sending && unsaved() > 0) event.preventDefault();
  });

  // The token comes from the part that was swapped in last, so that it is never an old one.
  document.addEventListener('htmx:configRequest', (event) => {
    const tokens = document.querySelectorAll('input[data-csrf]');
    if (tokens.length > 0) {
      const token = tokens[tokens.length - 1];
      event.detail.headers[token.dataset.csrf] = token.value;
    }
    posted = stateOf();
  });
  // What was ticked while the answer was on its way is not in it: send again instead of swapping it away.
  document.addEventListener('htmx:beforeSwap', (event) => {
    const target = event.detail.target;
    if (target?.id === 'rows' && event.detail.xhr.status < 300 && stateOf() !== posted) {
      event.detail.shouldSwap = false;
      pane().requestSubmit(document.getElementById('show'));
    }
  });
  document.addEventListener('htmx:beforeRequest', () => document.getElementById('rows')?.setAttribute('aria-busy', 'true'));
  document.addEventListener('htmx:afterRequest', () => {
    document.getElementById('rows')?.removeAttribute('aria-busy');
    sending = false;
  });
  // What became of a save may be far above the button: lead to the first box that is refused, else to the message.
  const leadToOutcome = () => {
    const refused = document.querySelector('#rows [aria-invalid=true]');
    if (refused) refused.focus();
    else document.querySelector('#rows :is(.saved, .problem, .warning)')?.scrollIntoView({ block: 'nearest' });
  };
  document.addEventListener('htmx:afterSettle', (event) => {
    showTimes(document);
    showUnsaved();
    if (event.detail.requestConfig?.triggeringEvent?.submitter?.value === 'save') leadToOutcome();
  });

  showTimes(document);
  showUnsaved();
})();
