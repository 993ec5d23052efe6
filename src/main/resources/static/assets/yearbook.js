// Puts the chosen figure where the cursor stands; without scripts the server puts it at the end.
document.querySelectorAll('form.editor').forEach((form) => {
  const text = form.querySelector('textarea');
  const chosen = form.querySelector('select[name=reference]');
  form.querySelectorAll('[data-insert]').forEach((button) => {
    button.addEventListener('click', (event) => {
      event.preventDefault();
      text.setRangeText(chosen.value, text.selectionStart, text.selectionEnd, 'end');
      text.focus();
    });
  });
});
