// Simple line icons of our own on a grid of 24, for the sample pages. <i data-icon="name"> in the
// markup is filled at load; icon('name') makes one.
const ICONS = {
  menu: 'M4 7h16M4 12h16M4 17h16',
  search: 'M11 4a7 7 0 1 0 0 14a7 7 0 0 0 0-14M16 16l4.5 4.5',
  help: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M12 16.6v.4',
  gear: 'M12 9a3 3 0 1 0 0 6a3 3 0 0 0 0-6M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.2 2.2M16.2 16.2l2.2 2.2M18.4 5.6l-2.2 2.2M7.8 16.2l-2.2 2.2',
  apps: 'M5 5h2v2H5zM11 5h2v2h-2zM17 5h2v2h-2zM5 11h2v2H5zM11 11h2v2h-2zM17 11h2v2h-2zM5 17h2v2H5zM11 17h2v2h-2zM17 17h2v2h-2z',
  pencil: 'M5 19l1-4L16.5 4.500l3 3L9 18zM14 7l3 3',
  inbox: 'M4 13l2-8h12l2 8v6H4zM4 13h5c0 1.7 1.3 3 3 3s3-1.3 3-3h5',
  star: 'M12 4l2.5 5.2 5.5.8-4 4 1 5.7-5-2.7-5 2.7 1-5.7-4-4 5.5-.8z',
  clock: 'M12 4a8 8 0 1 0 0 16a8 8 0 0 0 0-16M12 7.500V12l3 2',
  send: 'M4 5l16 7-16 7 2-7zM6 12h7',
  file: 'M7 3h7l4 4v14H7zM14 3v4h4M10 12h5M10 16h5',
  back: 'M19 12H5M11 6l-6 6 6 6',
  archive: 'M4 5h16v4H4zM5.5 9v10h13V9M10 13h4',
  report: 'M12 4a8 8 0 1 0 0 16a8 8 0 0 0 0-16M12 8v5M12 16v.5',
  trash: 'M5 7h14M9 7V4.500h6V7M7 7l1 13h8l1-13',
  mail: 'M4 6h16v12H4zM4 7l8 6 8-6',
  more: 'M12 6v.01M12 12v.01M12 18v.01',
  refresh: 'M19 8a8 8 0 1 0 1 6M19 4v4h-4',
  box: 'M5 5h14v14H5z',
  reply: 'M10 7l-5 5 5 5M5 12h9c3.5 0 5 2 5 5',
  forward: 'M14 7l5 5-5 5M19 12h-9c-3.5 0-5 2-5 5',
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  bubbles: 'M4 5h12v8H9l-3 3v-3H4zM18 9h2v7h-2v3l-3-3h-4',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l1.5 1.500h-15zM10.5 20.500h3',
  later: 'M7 4h10v16l-5-4-5 4z',
  close: 'M6 6l12 12M18 6L6 18',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  comment: 'M4 5h16v11H10l-4 4v-4H4zM8 9h8M8 12h5',
  undo: 'M8 6L4 10l4 4M4 10h10a5 5 0 0 1 0 10h-3',
  redo: 'M16 6l4 4-4 4M20 10H10a5 5 0 0 0 0 10h3',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  down: 'M8 10l4 4 4-4',
};

function icon(name, size = 20) {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  const attributes = {
    viewBox: '0 0 24 24',
    width: size,
    height: size,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': name === 'more' ? 2.6 : 1.7,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
    class: 'icon',
  };
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, value);
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}

for (const place of document.querySelectorAll('[data-icon]')) {
  place.replaceWith(icon(place.dataset.icon, Number(place.dataset.size) || 20));
}
