// A form is sent once: a second click on its button does nothing. The server would refuse it anyway.
document.querySelectorAll('form[data-once]').forEach((form) => {
  form.addEventListener('submit', (event) => {
    // What opens beside the page, such as a letter to look at, sends nothing off.
    if (event.submitter && event.submitter.formTarget === '_blank') {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'yes';
    setTimeout(() => { delete form.dataset.sent; }, 8000);
  });
});
