// The player of a screen. Written for browsers as old as Chromium 49: no modules, no arrow functions, nothing to build.
// It never empties the page because something failed: what was played goes on until there is something newer to play.
(function () {
  'use strict';
  var POLL = 10000, BEAT = 60000, PATIENCE = 15000, MOST_PAGES = 12;
  var body = document.body, stage = id('stage'), middle = id('middle');
  var place = body.getAttribute('data-playlist').split('?')[0];
  var preview = !body.getAttribute('data-beat');
  var list = null, slides = [], at = -1, since = 0, mode = '', offset = 0, heardAt = 0, answered = 0, gone = false, lastAlert = '';
  var trouble = '', worker = false, stored = false, size = '', asking = false;
  var shown = read('shown') || {}, sending = read('sending');

  function id(name) { return document.getElementById(name); }
  function now() { return Date.now() + offset; }
  // For durations: a device that sets its clock while it plays must not stand still.
  function mono() { return performance.now(); }
  function make(tag, name, words) {
    var element = document.createElement(tag);
    if (name) { element.className = name; }
    if (words) { element.textContent = words; }
    return element;
  }
  function two(number) { return (number < 10 ? '0' : '') + number; }
  // Beijing, whatever the device believes its zone to be.
  function here(moment) { return new Date(moment + 8 * 3600000); }
  function clock(moment) { var d = here(moment); return two(d.getUTCHours()) + ':' + two(d.getUTCMinutes()); }
  function day(moment) { return here(moment).toISOString().substring(0, 10); }
  function between(hours, time) { return !hours || (time >= hours[0] && time < hours[1]); }

  // What is kept on the device, under the screen's own address.
  function read(what) {
    if (preview) { return null; }
    try { return JSON.parse(localStorage.getItem(place + '|' + what)); } catch (e) { return null; }
  }
  function keep(what, value) {
    if (preview) { return false; }
    try { localStorage.setItem(place + '|' + what, JSON.stringify(value)); return true; } catch (e) {
      // Better nothing than something older than what is played.
      try { localStorage.removeItem(place + '|' + what); } catch (never) { return false; }
      return false;
    }
  }

  function ask(method, address, sent, answered) {
    var request = new XMLHttpRequest();
    request.open(method, address, true);
    request.timeout = PATIENCE;
    if (sent) { request.setRequestHeader('Content-Type', 'application/json'); }
    request.onload = function () { answered(request.status, request.responseText); };
    request.onerror = request.ontimeout = request.onabort = function () { answered(0, ''); };
    request.send(sent || null);
  }

  function poll() {
    if (asking) { return; }
    asking = true;
    var address = body.getAttribute('data-playlist');
    if (list) { address += (address.indexOf('?') < 0 ? '?' : '&') + 'have=' + list.version + '&player=' + body.getAttribute('data-player'); }
    ask('GET', address, null, function (status, text) {
      asking = false;
      if (status === 410) { return stop(text); }
      if (status === 204) { heard(); return; }
      var answer = null;
      // A hotspot that answers everything with a page of its own is no answer.
      try { answer = status === 200 ? JSON.parse(text) : null; } catch (e) { answer = null; }
      if (!answer || !answer.version || !answer.panel) { return; }
      gone = false;
      offset = answer.now - Date.now();
      heard();
      keep('offset', offset);
      stored = keep('list', answer);
      if (!list || answer.version !== list.version) { take(answer); }
      renew(answer.player);
    });
  }

  function heard() { answered = mono(); heardAt = now(); }

  // A newer player is fetched once; the network is there, since it has just answered.
  function renew(player) {
    if (preview || player === body.getAttribute('data-player') || read('renewed') === player) { return; }
    if (keep('renewed', player)) { location.reload(); }
  }

  // The address was given up or changed: nothing of it is kept or shown any longer. Only the program itself answers like this.
  function stop(text) {
    var answer = null;
    try { answer = JSON.parse(text); } catch (e) { return; }
    if (!answer || !answer.gone) { return; }
    gone = true;
    list = null;
    slides = [];
    try { localStorage.removeItem(place + '|list'); } catch (e) { trouble = 'store'; }
    show('stop', make('div', 'page', answer.gone));
  }

  function take(answer) {
    var was = slides[at];
    list = answer;
    id('town').textContent = list.panel.organ;
    build();
    at = -1;
    for (var i = 0; was && i < slides.length; i++) {
      if (slides[i].item.id === was.item.id && slides[i].page === was.page) { at = i; }
    }
    if (at < 0) { since = 0; }
    tick();
  }

  // The stage is the picture as the public sees it: turned where the device sends it lying, framed where staff look at it on a desk.
  function arrange() {
    if (!list) { return; }
    var w = window.innerWidth, h = window.innerHeight, tall = list.panel.lie !== 'LANDSCAPE';
    var now = w + 'x' + h + list.panel.lie;
    if (now === size) { return; }
    size = now;
    var width = w, height = h, turn = '';
    if (preview) {
      var ratio = tall ? 9 / 16 : 16 / 9;
      width = Math.min(w, h * ratio);
      height = width / ratio;
      turn = 'translate(' + (w - width) / 2 + 'px,' + (h - height) / 2 + 'px)';
    } else if (tall && w > h) {
      width = h;
      height = w;
      turn = list.panel.lie === 'PORTRAIT_LEFT' ? 'translate(0,' + h + 'px) rotate(-90deg)' : 'translate(' + w + 'px,0) rotate(90deg)';
    }
    stage.style.width = width + 'px';
    stage.style.height = height + 'px';
    stage.style.transform = turn;
    document.documentElement.style.fontSize = Math.min(width, height) / 100 + 'px';
    stage.className = tall ? 'tall' : 'wide';
    if (slides.length) { build(); }
  }

  function draw(code) {
    var canvas = make('canvas'), edge = 4, scale = Math.max(4, Math.floor(320 / (code.size + 2 * edge)));
    canvas.width = canvas.height = (code.size + 2 * edge) * scale;
    var pen = canvas.getContext('2d');
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.fillStyle = '#000';
    for (var i = 0; i < code.bits.length; i++) {
      if (code.bits.charAt(i) === '1') {
        pen.fillRect((i % code.size + edge) * scale, (Math.floor(i / code.size) + edge) * scale, scale, scale);
      }
    }
    return canvas;
  }

  function scan(words) {
    var box = make('div', 'scan');
    box.appendChild(make('span', '', words));
    return box;
  }

  // Only the page that stands has its code drawn: hundreds of pictures are too much for a small device.
  function drawn(page, code) {
    var box = page.querySelector('.scan');
    if (box && code && !box.querySelector('canvas')) { box.insertBefore(draw(code), box.firstChild); }
  }
  function undrawn(page) {
    var canvas = page.querySelector('canvas');
    if (canvas) { canvas.parentNode.removeChild(canvas); }
  }

  // One page with its head; the text begins below the head, which may take one line or three.
  function begin(item, first) {
    var page = make('div', 'page draft');
    var title = page.appendChild(make('div', first ? 'title' : 'title again', first ? item.title : item.title + list.words.again));
    if (first) {
      var facts = make('div', 'facts');
      [item.organ, item.date, item.number].forEach(function (fact) { facts.appendChild(make('span', '', fact)); });
      page.appendChild(facts);
    }
    var text = make('div', 'text');
    page.appendChild(text);
    if (item.code) { page.appendChild(scan(list.words.scan)); }
    middle.appendChild(page);
    if (first) { narrow(title); }
    settle(page, text);
    return {page: page, text: text};
  }

  // One line if a slightly smaller type makes it one, else two or more of a middle size.
  function narrow(title) {
    var em = parseFloat(document.documentElement.style.fontSize);
    for (var size = 6.6; size >= 5.2; size -= .2) {
      title.style.fontSize = size + 'rem';
      if (title.offsetHeight < 2 * size * em) { return; }
    }
    title.style.fontSize = '6rem';
  }

  function settle(page, text) {
    var above = text.previousSibling;
    text.style.top = above.offsetTop + above.offsetHeight + parseFloat(document.documentElement.style.fontSize) * 1.8 + 'px';
  }

  function full(text) { return text.scrollHeight > text.clientHeight + 1; }

  // Breaks a text into pages by trying what fits.
  function pages(item) {
    var made = [], open = null;
    function fresh() {
      if (open) { made.push(open.page); }
      open = begin(item, made.length === 0);
    }
    function words(all, tag, name) {
      var rest = all, first = true;
      while (rest && made.length < MOST_PAGES) {
        var p = make(tag, first ? name : name + ' rest', rest);
        open.text.appendChild(p);
        if (!full(open.text)) { return; }
        var low = 0, high = rest.length;
        while (low < high) {
          var middleOf = Math.ceil((low + high) / 2);
          p.textContent = rest.substring(0, middleOf);
          if (full(open.text)) { high = middleOf - 1; } else { low = middleOf; }
        }
        // No line begins with a sign that ends something.
        while (low > 1 && '，。；：、？！）》”'.indexOf(rest.charAt(low)) >= 0) { low--; }
        if (/[\udc00-\udfff]/.test(rest.charAt(low))) { low--; }
        var alone = open.text.childNodes.length === 1;
        if (low < 14 && !alone) {
          open.text.removeChild(p);
        } else {
          low = Math.max(low, 1);
          p.textContent = rest.substring(0, low);
          rest = rest.substring(low);
          first = false;
        }
        fresh();
      }
    }
    function row(cells, tag) {
      var line = make('tr');
      cells.forEach(function (cell) {
        var figure = tag === 'td' && /^[-+]?[¥￥]?[0-9][0-9,，.]*\s*(元|万元|%|亩|户|人)?$/.test(cell);
        line.appendChild(make(tag, figure ? 'figure' : '', cell));
      });
      return line;
    }
    function table(head, rows) {
      var size = 4.2, next = 0;
      function start() {
        var t = make('table');
        t.style.fontSize = size + 'rem';
        t.appendChild(row(head, 'th'));
        open.text.appendChild(t);
        return t;
      }
      var t = start(), all = rows.slice(0, 12).map(function (cells) { return t.appendChild(row(cells, 'td')); });
      while (size > 3 && t.scrollWidth > open.text.clientWidth + 1) { size -= .3; t.style.fontSize = size + 'rem'; }
      if (t.scrollWidth > open.text.clientWidth + 1) { t.style.tableLayout = 'fixed'; }
      var fixed = t.style.tableLayout;
      all.forEach(function (line) { t.removeChild(line); });
      while (next < rows.length && made.length < MOST_PAGES) {
        var line = t.appendChild(row(rows[next], 'td'));
        if (!full(open.text)) { next++; continue; }
        var empty = t.childNodes.length === 2;
        if (empty && open.text.childNodes.length === 1) { next++; } else { t.removeChild(line); }
        if (t.childNodes.length === 1) { open.text.removeChild(t); }
        if (next < rows.length) { fresh(); t = start(); t.style.tableLayout = fixed; }
      }
    }
    fresh();
    item.blocks.forEach(function (block) {
      if (made.length >= MOST_PAGES) { return; }
      if (block[0] === 't') { table(block[1], block[2]); } else { words(block[1], block[0] === 'h' ? 'h3' : 'p', ''); }
    });
    var cut = made.length >= MOST_PAGES;
    if (cut) { middle.removeChild(open.page); open = {page: made.pop()}; open.text = open.page.querySelector('.text'); }
    item.notes.concat(cut ? [list.words.cut] : []).forEach(function (note) {
      var p = make('p', 'note', note);
      open.text.appendChild(p);
      if (full(open.text)) {
        while (cut && full(open.text) && p.previousSibling) { open.text.removeChild(p.previousSibling); }
        if (!cut) { open.text.removeChild(p); fresh(); open.text.appendChild(p); }
      }
    });
    made.push(open.page);
    if (made.length === 1) { grow(open.text); }
    return made;
  }

  // A short text is set larger, so that it is read from farther away.
  function grow(text) {
    if (text.querySelector('table')) { return; }
    for (var size = 5.5; size <= 7.6; size += .3) {
      text.style.fontSize = size + 'rem';
      if (full(text)) { text.style.fontSize = size - .3 + 'rem'; return; }
    }
  }

  function build() {
    arrange();
    middle.textContent = '';
    slides = [];
    mode = '';
    body.className = '';
    list.items.forEach(function (item) {
      try {
        var made = pages(item);
        made.forEach(function (page, number) {
          slides.push({item: item, page: number, of: made.length, element: page});
        });
      } catch (e) { trouble = String(e).substring(0, 150); }
    });
    middle.textContent = '';
    slides.forEach(function (slide) { slide.element.className = 'page'; });
  }

  function show(name, element) {
    mode = name;
    body.className = name;
    middle.textContent = '';
    middle.appendChild(element);
  }

  function playable(slide) {
    var today = day(now());
    return slide.item.first <= today && today <= slide.item.last && between(slide.item.hours, clock(now()));
  }

  function alertPage(alert) {
    var page = make('div', 'page');
    page.appendChild(make('span', 'sign', list.words.alert));
    page.appendChild(make('span', 'now', clock(now())));
    page.appendChild(make('div', 'title' + (alert.title.length > 14 ? ' long' : ''), alert.title));
    var text = make('div', 'text');
    alert.words.forEach(function (line) { text.appendChild(make('p', '', line)); });
    page.appendChild(text);
    page.appendChild(make('div', 'end', alert.organ + '　' + alert.told));
    show('alert', page);
    settle(page, text);
    var size = 6.6;
    while (full(text) && size > 3.2) { size -= .3; text.style.fontSize = size + 'rem'; }
  }

  function home() {
    var page = make('div', 'page home');
    page.appendChild(make('div', 'big', clock(now())));
    page.appendChild(make('div', 'words', list.words.nothing));
    if (list.panel.code) {
      page.appendChild(scan(list.words.home));
      drawn(page, list.panel.code);
    }
    id('kind').textContent = '';
    id('where').textContent = '';
    show('home', page);
  }

  function next() {
    for (var step = 1; step <= slides.length; step++) {
      var candidate = (at + step) % slides.length;
      if (playable(slides[candidate])) { return candidate; }
    }
    return -1;
  }

  // Shown once when its last page has stood to the end, in front of people.
  function count() {
    var slide = slides[at];
    if (preview || mode !== 'play' || !slide || slide.page + 1 < slide.of || document.hidden) { return; }
    var moment = Math.round(now()), known = shown[slide.item.id] || [0, moment, 0];
    shown[slide.item.id] = [known[0] + 1, known[1], moment];
    keep('shown', shown);
  }

  function advance() {
    count();
    var to = next();
    if (to < 0) { at = -1; if (mode !== 'home') { home(); } return; }
    if (slides[at]) { undrawn(slides[at].element); }
    at = to;
    since = mono();
    var slide = slides[at];
    drawn(slide.element, slide.item.code);
    show('play', slide.element);
    id('kind').textContent = slide.item.kind;
    id('where').textContent = list.words.page.replace('{page}', slide.page + 1).replace('{of}', slide.of);
    var run = id('run'), seconds = slide.item.seconds || list.panel.seconds;
    run.style.transition = 'none';
    run.style.transform = 'scaleX(0)';
    run.offsetWidth;
    run.style.transition = 'transform ' + seconds + 's linear';
    run.style.transform = 'scaleX(1)';
  }

  function net() {
    var quiet = mono() - answered > 45000;
    id('net').textContent = quiet && list ? list.words.offline.replace('{since}', heardAt ? clock(heardAt) : '') : '';
  }

  function tick() {
    try {
      if (!list) { return; }
      arrange();
      var moment = now(), d = here(moment);
      id('time').textContent = clock(moment);
      id('day').textContent = (d.getUTCMonth() + 1) + '月' + d.getUTCDate() + '日　' + list.words.week + list.words.days.charAt(d.getUTCDay());
      net();
      var alert = list.alert;
      if (alert && moment >= alert.from && moment < alert.until) {
        var name = alert.id + clock(moment) + size;
        if (mode !== 'alert' || lastAlert !== name) { alertPage(alert); lastAlert = name; }
        return;
      }
      if (!preview && !between(list.panel.hours, clock(moment))) {
        if (mode !== 'closed') { show('closed', make('div', 'page', clock(moment))); }
        middle.firstChild.textContent = clock(moment);
        return;
      }
      if (mode === 'home') { middle.querySelector('.big').textContent = clock(moment); }
      var slide = slides[at];
      if (mode !== 'play' || !slide || !playable(slide) || mono() - since >= (slide.item.seconds || list.panel.seconds) * 1000) {
        if (mode !== 'play' && slide && since && playable(slide)) { at--; }
        advance();
      }
    } catch (e) { trouble = String(e).substring(0, 150); }
  }

  // One report is under way at a time, under a name: told twice it counts once. What comes meanwhile waits for the next.
  function beat() {
    if (preview || gone || !list) { return; }
    if (!sending) {
      sending = {name: Math.random().toString(36).substring(2) + Date.now().toString(36), shown: shown};
      shown = {};
      keep('sending', sending);
      keep('shown', shown);
    }
    var slide = slides[at], told = Object.keys(sending.shown).map(function (item) { return [item].concat(sending.shown[item]); });
    ask('POST', body.getAttribute('data-beat'), JSON.stringify({
      report: sending.name, version: list.version, showing: mode === 'play' && slide ? slide.item.id : mode,
      keeps: worker && stored ? 'WORKER' : 'STORE', trouble: trouble || (stored ? '' : 'store'), shown: told
    }), function (status) {
      if (status === 204) { sending = null; trouble = ''; keep('sending', null); keep('heard', heardAt); }
    });
  }

  window.onerror = function (words) { trouble = String(words).substring(0, 150); };
  window.onresize = tick;

  offset = read('offset') || 0;
  heardAt = read('heard') || 0;
  var kept = read('list');
  try {
    if (kept && kept.panel) { stored = true; take(kept); }
  } catch (e) { list = null; slides = []; trouble = String(e).substring(0, 150); }
  poll();
  setInterval(poll, POLL);
  setInterval(tick, 1000);
  setInterval(beat, BEAT);
  setTimeout(beat, 4000);
  if (!preview && navigator.serviceWorker) {
    navigator.serviceWorker.register(body.getAttribute('data-worker'), {scope: location.pathname}).then(function () {
      return navigator.serviceWorker.ready;
    }).then(function () { worker = true; }, function () { worker = false; });
  }
}());
