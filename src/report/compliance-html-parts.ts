/** How the page of an audit looks, on light and dark screens and on paper. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--line:#d0d7de;--dim:#57606a;--back:#fff;--soft:#f6f8fa;--ink:#1f2328;
--critical:#8b1a1a;--high:#cf222e;--medium:#bf5b00;--low:#7d6608;--info:#4a5568;--good:#1a7f37}
@media (prefers-color-scheme:dark){:root{--line:#30363d;--dim:#9198a1;--back:#0d1117;--soft:#161b22;--ink:#e6edf3;
--critical:#ff6b6b;--high:#ff8182;--medium:#f0a35e;--low:#d4b84a;--info:#a3b3c9;--good:#3fb950}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:72rem;padding:1.5rem;font:15px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--back)}
h1{font-size:1.5rem;margin:0}h2{font-size:1.1rem}h3{font-size:1rem;margin:0;font-weight:600}
.verdict{padding:.1rem .6rem;border-radius:1rem;color:#fff;font-size:1rem}.verdict.good{background:#1a7f37}.verdict.bad{background:#cf222e}
.tiles{display:flex;flex-wrap:wrap;gap:.5rem}.tile{border:1px solid var(--line);border-radius:.4rem;padding:.4rem .8rem;color:var(--dim)}
.tile b{display:block;font-size:1.4rem;color:var(--ink)}
form{position:sticky;top:0;display:flex;flex-wrap:wrap;gap:.8rem;align-items:center;padding:.8rem 0;background:var(--back);border-bottom:1px solid var(--line);margin:1rem 0}
input,select{font:inherit;padding:.25rem .4rem;border:1px solid var(--line);border-radius:.3rem;background:var(--soft);color:var(--ink)}
article{border:1px solid var(--line);border-left:.35rem solid var(--info);border-radius:.4rem;padding:.7rem 1rem;margin:.7rem 0}
article[hidden]{display:none}
article.critical{border-left-color:var(--critical)}article.high{border-left-color:var(--high)}
article.medium{border-left-color:var(--medium)}article.low{border-left-color:var(--low)}
.badge{font-size:.75rem;text-transform:uppercase;letter-spacing:.04em;color:var(--info)}
.critical .badge{color:var(--critical)}.high .badge{color:var(--high)}.medium .badge{color:var(--medium)}.low .badge{color:var(--low)}
.id,code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,monospace;font-size:.9em}
p{margin:.3rem 0}.place,.related,.print{color:var(--dim)}
pre{background:var(--soft);padding:.5rem .8rem;border-radius:.3rem;overflow-x:auto;margin:.4rem 0}
details{margin-top:.4rem}summary{cursor:pointer;color:var(--dim)}
.waiver{color:var(--good)}
@media print{form{display:none}}
`;

/** Shows the findings that fit the form. Without it all of them are shown. */
export const PAGE_SCRIPT = `
'use strict';
(function () {
  var cards = Array.prototype.slice.call(document.querySelectorAll('article'));
  var texts = cards.map(function (card) { return card.textContent.toLowerCase(); });
  var field = function (id) { return document.getElementById(id); };
  function apply() {
    var words = field('search').value.toLowerCase().split(/\\s+/).filter(Boolean);
    var shown = 0;
    cards.forEach(function (card, index) {
      var fits = ['severity', 'status', 'rule'].every(function (name) {
        var wanted = field(name).value;
        return wanted === '' || card.dataset[name] === wanted;
      }) && words.every(function (word) { return texts[index].indexOf(word) !== -1; });
      card.hidden = !fits;
      if (fits) shown += 1;
    });
    field('shown').textContent = shown + ' of ' + cards.length + ' findings';
  }
  field('filter').addEventListener('input', apply);
  field('filter').addEventListener('submit', function (event) { event.preventDefault(); });
  apply();
})();
`;
