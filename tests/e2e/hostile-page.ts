// A page at Gmail's address that tries to learn from what we draw.

/** One opened message from Anna Weber, in Gmail's markup, and everything a curious page could try. */
export const HOSTILE_PAGE = `<!doctype html><html lang="en"><head><title>Budget - mika@example.com - Mail</title>
<script>
  const seen = { keys: [], roots: [], attributes: [], texts: [], copied: [], errors: [] };
  window.seen = seen;
  for (const name of ['meanwhile-mark', 'meanwhile-card', 'meanwhile-line']) {
    customElements.define(name, class extends HTMLElement {
      constructor() { super(); this.kept = this.attachInternals(); }
      connectedCallback() { seen.roots.push(() => this.kept.shadowRoot); }
    });
  }
  const native = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = native.call(this, { ...init, mode: 'open' });
    seen.roots.push(() => root);
    return root;
  };
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'compositionupdate', 'paste', 'change']) {
    window.addEventListener(type, (event) => seen.keys.push(type + ':' + (event.key ?? event.data ?? '')), true);
    document.addEventListener(type, (event) => seen.keys.push(type + ':' + (event.key ?? event.data ?? '')), true);
  }
  window.addEventListener('error', (event) => seen.errors.push(event.message));
  new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'attributes') seen.attributes.push(record.target.getAttribute(record.attributeName));
      for (const node of record.addedNodes) seen.texts.push(node.outerHTML ?? node.textContent);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
</script></head>
<body><header role="banner"><a href="https://accounts.google.com/SignOutOptions" aria-label="Google Account: Mika Sanders (mika@example.com)">M</a></header>
<div class="aeF"><div class="nH"><div class="nH" role="main">
<div class="a98 iY"><div class="ha"><h2 class="hP" data-thread-perm-id="thread-f:1750360559522271241" data-legacy-thread-id="184a6a3c5d0e0009">Budget</h2></div>
<div class="aHU"><div role="list"><div role="listitem" class="h7" aria-expanded="true">
<div class="adn ads" data-message-id="#msg-f:1750360559522271241" data-legacy-message-id="184a6a3c5d0e0009">
<div class="gs"><table><tr><td class="gF"><h3 class="iw"><span class="qu"><span class="gD" email="anna@example.com" name="Anna Weber" data-hovercard-id="anna@example.com"><span>Anna Weber</span></span> <span class="go">&lt;anna@example.com&gt;</span></span></h3></td>
<td class="gH"><div class="gK"><span class="g3" title="Mon, Nov 23, 2026, 9:00 AM">9:00 AM</span></div></td></tr></table></div>
<div class="ii gt"><div class="a3s">Can you look at the budget?</div></div>
</div></div></div></div></div></div></div></div>
</body></html>`;

/** What the page gathered by every way it has, as one text. */
export const GATHER = `(() => {
  const parts = [document.documentElement.outerHTML, document.body.innerText, document.body.textContent];
  const walk = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) { parts.push(element.shadowRoot.innerHTML); walk(element.shadowRoot); }
    }
  };
  walk(document);
  for (const rootOf of window.seen.roots) parts.push(rootOf()?.innerHTML ?? '');
  getSelection().selectAllChildren(document.documentElement);
  parts.push(String(getSelection()));
  document.addEventListener('copy', (event) => parts.push(String(getSelection())), { once: true });
  document.execCommand('copy');
  getSelection().removeAllRanges();
  parts.push(...window.seen.texts, ...window.seen.attributes, ...window.seen.keys);
  return parts.join('\\n');
})()`;
