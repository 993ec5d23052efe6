// Suggestions while typing: a combobox after the ARIA pattern. Without this script the form works as it is.
document.querySelectorAll('input[data-suggestions]').forEach((input) => {
  const list = document.createElement('ul');
  list.className = 'suggestions';
  list.id = `${input.id}-suggestions`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', input.labels && input.labels[0] ? input.labels[0].textContent : '');
  list.hidden = true;
  input.parentElement.append(list);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-controls', list.id);

  let chosen = -1;
  let timer;
  let asking;
  let typed = input.value;

  const close = () => {
    clearTimeout(timer);
    if (asking) asking.abort();
    list.hidden = true;
    chosen = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };

  const choose = (number) => {
    const options = [...list.children];
    chosen = number;
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === number)));
    if (number < 0) {
      input.value = typed;
      input.removeAttribute('aria-activedescendant');
      return;
    }
    input.value = options[number].textContent;
    input.setAttribute('aria-activedescendant', options[number].id);
    options[number].scrollIntoView({ block: 'nearest' });
  };

  const show = (suggestions) => {
    list.replaceChildren(...suggestions.map((suggestion, i) => {
      const option = document.createElement('li');
      option.id = `${list.id}-${i}`;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      option.textContent = suggestion.text;
      return option;
    }));
    chosen = -1;
    list.hidden = suggestions.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    input.removeAttribute('aria-activedescendant');
  };

  const ask = async () => {
    if (asking) asking.abort();
    asking = new AbortController();
    try {
      const answer = await fetch(`${input.dataset.suggestions}?q=${encodeURIComponent(typed)}`, { signal: asking.signal });
      if (answer.ok && document.activeElement === input) show((await answer.json()).suggestions);
    } catch {
      // No network, a static copy, or another key was pressed: the line stays as it is.
    }
  };

  input.addEventListener('input', (event) => {
    typed = input.value;
    if (event.isComposing) return;
    clearTimeout(timer);
    if (typed.trim() === '') {
      close();
    } else {
      timer = setTimeout(ask, 150);
    }
  });
  input.addEventListener('compositionend', () => input.dispatchEvent(new Event('input')));
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || list.hidden) return;
    const last = list.children.length - 1;
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      choose(chosen === last ? -1 : chosen + 1);
    } else if (event.key === 'ArrowUp') {
      event.preventDefault();
      choose(chosen === -1 ? last : chosen - 1);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      choose(-1);
      close();
    }
  });
  list.addEventListener('pointerdown', (event) => {
    const option = event.target.closest('li');
    if (!option) return;
    event.preventDefault();
    input.value = option.textContent;
    close();
    input.form.requestSubmit();
  });
  input.addEventListener('blur', close);
});
