/**
 * The map that can be moved: asked for by a button and loaded only then. Outlines and points are our own; no tile and
 * no letter comes from elsewhere. The drawn map and the list stay where it cannot run.
 */
export const pointsScript = (
  library: string,
  worker: string,
  outlines: string,
): string => `const place=document.getElementById('points-map'),start=document.getElementById('points-start');
start.hidden=false;
start.addEventListener('click',async()=>{start.disabled=true;
const {Map,Popup,setWorkerUrl}=await import('${library}');setWorkerUrl(new URL('${worker}',location.href).href);
const dark=matchMedia('(prefers-color-scheme: dark)').matches;const colour=(name)=>getComputedStyle(document.documentElement).getPropertyValue('--'+name).trim();
start.hidden=true;place.hidden=false;document.getElementById('points-drawn').hidden=true;
const [points,land]=await Promise.all([place.dataset.points,'${outlines}'].map(async(each)=>(await fetch(each)).json()));
const at=points.features.map((each)=>each.geometry.coordinates);const bounds=at.length===0?undefined:[[0,1].map((axis)=>Math.min(...at.map((each)=>each[axis]))),[0,1].map((axis)=>Math.max(...at.map((each)=>each[axis])))];
const map=new Map({container:place,attributionControl:false,center:[-75,-10],zoom:2,...(bounds&&{bounds,fitBoundsOptions:{padding:40,maxZoom:8}}),fadeDuration:0,style:{version:8,sources:{land:{type:'geojson',data:land},points:{type:'geojson',data:points}},
layers:[{id:'sea',type:'background',paint:{'background-color':colour('paper')}},{id:'land',type:'fill',source:'land',paint:{'fill-color':colour('open-g')}},{id:'border',type:'line',source:'land',paint:{'line-color':colour('edge'),'line-width':.7}},
{id:'points',type:'circle',source:'points',paint:{'circle-radius':5,'circle-color':colour('accent'),'circle-opacity':.75,'circle-stroke-width':1,'circle-stroke-color':colour('card')}}]}});
map.on('load',()=>{place.dataset.ready='yes';});
const tell=(at)=>{const [found]=map.queryRenderedFeatures(at.point,{layers:['points']});if(!found)return;const link=document.createElement('a');link.href=found.properties.href;link.textContent=found.properties.title;new Popup({closeButton:true}).setLngLat(found.geometry.coordinates).setDOMContent(link).addTo(map);};
map.on('click',tell);
const buttons=document.getElementById('points-buttons');buttons.hidden=false;
for(const button of buttons.querySelectorAll('button'))button.addEventListener('click',()=>{const way=button.dataset.way;if(way==='in')map.zoomIn();else if(way==='out')map.zoomOut();else map.panBy({left:[-120,0],right:[120,0],up:[0,-120],down:[0,120]}[way]);});
});
`;
