import { buttons, lead, assurance, purpose, title } from './texts.mjs';

/*
 * As little as a banner can be and still ask, record with a date, ask again in
 * time, and hold one script. It has no preferences, no withdrawal, no erasing,
 * no second language, no defence against a hostile page, no check of its config.
 */
const script = `(()=>{
const d=document,n='eu-consent',m=864e5,now=Date.now(),
found=d.cookie.split('; ').find(c=>c.startsWith(n+'=')),
[answer,at]=found?found.slice(n.length+1).split('.'):[],
run=()=>d.querySelectorAll('script[type="text/plain"][data-consent]').forEach(s=>{const c=d.createElement('script');c.src=s.src;s.replaceWith(c)}),
keep=a=>{d.cookie=n+'='+a+'.'+now+';path=/;max-age=34560000;samesite=lax';b.remove();a>0&&run()};
let b;
if(answer&&now-at<(answer>0?395:30)*m){answer>0&&run();return}
b=d.createElement('section');b.id='floor';b.setAttribute('aria-labelledby','floor-title');
b.style.cssText='position:fixed;inset:auto 0 0;z-index:99;padding:1.5rem;background:#fff;box-shadow:0 0 2rem #0004';
const add=(t,x,p=b)=>{const e=d.createElement(t);e.textContent=x;p.append(e);return e};
add('h2',TITLE).id='floor-title';add('p',LEAD);
add('p',PURPOSE);add('p',ASSURANCE);
for(const[x,a,i]of[[REFUSE,0,'refuse'],[ACCEPT,1,'accept']]){const e=add('button',x);e.type='button';e.id='floor-'+i;e.onclick=()=>keep(a)}
d.body.prepend(b)
})()`;

const words = {
  TITLE: title,
  LEAD: lead,
  PURPOSE: `${purpose.label}. ${purpose.description}`,
  ASSURANCE: assurance,
  REFUSE: buttons.refuse,
  ACCEPT: buttons.accept,
};

/** One kilobyte of code, its texts apart, at the end of the page. */
export const floor = {
  id: 'floor',
  title: 'floor: 1 KB by hand, inline',
  kind: 'floor',
  atBodyEnd: () =>
    `<script>${script.replaceAll(/\b[A-Z]{4,}\b/g, (word) => JSON.stringify(words[word])).replaceAll('\n', '')}</script>`,
  held: (src) => `<script type="text/plain" data-consent="audience" src="${src}"></script>`,
  box: '#floor',
  accept: '#floor-accept',
  refuse: '#floor-refuse',
};
