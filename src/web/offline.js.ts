import { langs, translator } from '../locale/index.ts';

/** Name of the store on the reader's own machine. */
const store = 'obras-read-1';
const words = Object.fromEntries(langs.map((lang) => [lang, translator(lang).t('offline-from', { date: '{date}' })]));

/**
 * The service worker, asked for by the reader on the page "Offline" and by nobody else: keeps the last pages read with
 * their style, and shows them, marked with their date, when there is no connection. Never a form, the desk, or a link
 * that was sent to somebody; at most 60 pages.
 */
export const serviceWorker = `const store='${store}',most=60,words=${JSON.stringify(words)};
const isKept=(url)=>url.origin===location.origin&&(url.pathname.startsWith('/assets/')||/^(\\/e\\/[^/]+)?\\/[a-z]{2}(\\/|$)/.test(url.pathname)&&!/\\/(account|answer|desk|join|linking|people|queue|reading|receipt|sign-in|verify)(\\/|$)|\\.[a-z]+$/.test(url.pathname));
addEventListener('install',()=>skipWaiting());
addEventListener('activate',(event)=>event.waitUntil(clients.claim()));
addEventListener('fetch',(event)=>{const url=new URL(event.request.url);if(event.request.method==='GET'&&isKept(url))event.respondWith(answer(event.request,url));});
async function answer(request,url){const cache=await caches.open(store);
try{const response=await fetch(request);if(response.status===200&&response.type==='basic'){await cache.delete(url.href);await cache.put(url.href,response.clone());await trim(cache);}return response;}
catch(error){const kept=await cache.match(url.href,{ignoreVary:true});if(kept)return request.mode==='navigate'?dated(kept,url):kept;
const lang=/\\/([a-z]{2})(\\/|$)/.exec(url.pathname)?.[1];const page=request.mode==='navigate'&&lang?await cache.match(new URL('/'+lang+'/offline',url).href,{ignoreVary:true}):undefined;
if(page)return page;throw error;}}
async function trim(cache){const pages=(await cache.keys()).filter((each)=>!new URL(each.url).pathname.startsWith('/assets/'));for(const each of pages.slice(0,Math.max(0,pages.length-most)))await cache.delete(each);}
async function dated(kept,url){const lang=/\\/([a-z]{2})(\\/|$)/.exec(url.pathname)?.[1]??'en';const date=(kept.headers.get('date')??'').slice(5,16);const note='<p class="pinned" role="status">'+(words[lang]??words.en).replace('{date}',date)+'</p>';
const html=(await kept.text()).replace(/<main[^>]*>/,(main)=>main+note);const headers=new Headers(kept.headers);headers.delete('content-length');headers.delete('content-encoding');return new Response(html,{status:200,headers});}
`;

/** The script of the page "Offline": the two buttons, and the list of what is kept. */
export const offlineScript = `(()=>{const store='${store}',byId=(id)=>document.getElementById(id);
const [start,stop,list,state]=['offline-start','offline-stop','offline-list','offline-state'].map(byId);
if(!('serviceWorker' in navigator)||!('caches' in window))return;
const show=async()=>{const held=await navigator.serviceWorker.getRegistration('/');start.hidden=Boolean(held);stop.hidden=!held;
state.textContent=held?state.dataset.on:state.dataset.off;list.replaceChildren();
if(!await caches.has(store))return;const cache=await caches.open(store);
for(const each of (await cache.keys()).reverse()){const url=new URL(each.url);if(url.pathname.startsWith('/assets/'))continue;
const text=await (await cache.match(each,{ignoreVary:true})).text();const title=new DOMParser().parseFromString(text,'text/html').title;
const item=document.createElement('li'),link=document.createElement('a');link.href=url.pathname+url.search;link.textContent=title||url.pathname;item.append(link);list.append(item);}};
start.addEventListener('click',async()=>{await navigator.serviceWorker.register('/sw.js',{scope:'/'});await navigator.serviceWorker.ready;
const cache=await caches.open(store);const style=document.querySelector('link[rel=stylesheet]').href;
for(const each of [location.origin+location.pathname,style])await cache.put(each,await fetch(each));await show();});
stop.addEventListener('click',async()=>{const held=await navigator.serviceWorker.getRegistration('/');await held?.unregister();await caches.delete(store);await show();});
show();})();
`;
