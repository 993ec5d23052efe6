// The print button of a page that is made for paper; without scripts the browser's own menu does it.
document.querySelectorAll('[data-print]').forEach((button) => {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
});
