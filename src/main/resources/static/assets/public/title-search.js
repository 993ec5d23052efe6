// The search of a static copy: titles and numbers, from a list that was loaded as a script. No server is asked.
(() => {
  const own = document.getElementById('title-search').dataset;
  const box = document.getElementById('title-q');
  const count = document.getElementById('title-count');
  const results = document.getElementById('title-results');
  const most = 200;
  const plain = text => text.normalize('NFKC').toLowerCase();
  const rows = window.yangguangTitles.map(row => [plain(row[0] + ' ' + row[3] + ' ' + row[4]), row]);

  const entry = row => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = own.root + row[1].split('/').map(encodeURIComponent).join('/');
    link.textContent = row[0];
    const day = document.createElement('time');
    day.textContent = row[2];
    item.append(link, ' ', day);
    return item;
  };

  const show = () => {
    const words = plain(box.value).split(/\s+/).filter(word => word);
    const found = words.length ? rows.filter(([text]) => words.every(word => text.includes(word))) : [];
    results.replaceChildren(...found.slice(0, most).map(([, row]) => entry(row)));
    const said = found.length ? own.found.replace('#', found.length) : own.none;
    count.textContent = words.length ? said : '';
  };

  box.value = new URLSearchParams(location.search).get('q') || '';
  box.addEventListener('input', show);
  show();
})();
