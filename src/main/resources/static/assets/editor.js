// Turns the plain text field into a rich editor and keeps the explained last lawful day up to date.
(() => {
  const field = document.getElementById('body');
  const form = document.getElementById('editor');
  if (!field || !form) return;

  const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const paragraphs = (text) => text.split('\n').map((line) => line.trim()).filter((line) => line)
    .map((line) => `<p>${escaped(line)}</p>`).join('');
  const largest = 2 * 1024 * 1024;

  if (window.jQuery && window.jQuery.fn.summernote) {
    if (field.dataset.plain) field.value = paragraphs(field.value);
    document.body.classList.add('has-editor');
    window.jQuery(field).summernote({
      lang: field.dataset.language,
      minHeight: 380,
      disableDragAndDrop: false,
      maximumImageFileSize: largest,
      styleTags: ['p', 'h2', 'h3', 'h4', 'blockquote'],
      toolbar: [
        ['style', ['style']],
        ['font', ['bold', 'italic', 'underline', 'clear']],
        ['para', ['ul', 'ol', 'paragraph']],
        ['insert', ['table', 'link', 'picture', 'hr']],
        ['view', ['undo', 'redo', 'fullscreen']],
      ],
      callbacks: { onImageUploadError: () => window.alert(field.dataset.tooLarge) },
    });
    form.addEventListener('submit', () => {
      const editable = form.querySelector('.note-editable');
      if (!editable) return;
      // Styles are not kept; alignment is, as an attribute.
      editable.querySelectorAll('p, td, th').forEach((block) => {
        if (block.style.textAlign) block.setAttribute('align', block.style.textAlign);
      });
      field.value = editable.innerHTML;
    });
  }

  const due = document.getElementById('due');
  if (due && due.dataset.live) {
    const watched = ['formationDate', 'matter', 'organ'].map((name) => form.elements[name]).filter((one) => one);
    const refresh = async () => {
      const query = new URLSearchParams(watched.map((one) => [one.name, one.value]));
      if (new URLSearchParams(location.search).get('lang')) query.set('lang', 'en');
      const answer = await fetch(`${due.dataset.from}?${query}`, { credentials: 'same-origin' });
      if (answer.ok) due.innerHTML = await answer.text();
    };
    watched.forEach((one) => one.addEventListener('change', refresh));
  }
})();
