/** How the guide looks. The page's own style cannot reach into its closed shadow root, nor this one out of it. */
export const STYLE = `
:host{--ink:#1b1f24;--soft:#5a6370;--line:#e4e7eb;--wash:#f6f7f9;--paper:#fff;--seal:#c43d1b;--on-seal:#fff;--good:#1a7f4b;--dot:#d5d9de;--edge:#fff;--halo:rgb(196 61 27/.2);--tint:#fdeeea;--shade:0 12px 32px rgb(20 24 30/.22),0 2px 6px rgb(20 24 30/.12),0 0 0 1px rgb(20 24 30/.06)}
@media (prefers-color-scheme:dark){:host{--ink:#eceff2;--soft:#a2abb6;--line:#2d333a;--wash:#20252b;--paper:#16191d;--seal:#ff8a6b;--on-seal:#2a0f07;--good:#5fd29a;--dot:#434b55;--edge:#16191d;--halo:rgb(255 138 107/.3);--tint:#2b1c18;--shade:0 12px 32px rgb(0 0 0/.5),0 0 0 1px #2d333a}}
*{box-sizing:border-box;margin:0}
[hidden]{display:none!important}
.ring{position:fixed;left:0;top:0;border:3px solid var(--seal);border-radius:9px;box-shadow:0 0 0 1.5px var(--edge),inset 0 0 0 1.5px var(--edge);pointer-events:none}
.ring:after{content:"";position:absolute;inset:-10px;border-radius:15px;border:6px solid var(--halo)}
.card{position:fixed;left:0;top:0;width:276px;max-width:calc(100vw - 16px);color:var(--ink);font:400 13px/1.5 system-ui,sans-serif;text-align:start;pointer-events:auto;cursor:default}
.body{position:relative;max-height:100%;overflow:auto;padding:14px 16px 16px;background:var(--paper);border-radius:12px;box-shadow:var(--shade);overflow-wrap:anywhere}
.pointer{position:absolute;width:14px;height:14px;margin:-7px;background:var(--paper);rotate:45deg;border-radius:2px;z-index:1}
.count{font-size:12px;font-weight:600;color:var(--seal)}
.title{font-size:16px;font-weight:600;line-height:1.35;margin-top:2px;text-wrap:balance}
.text{color:var(--soft);margin-top:4px}
.state{display:flex;gap:8px;align-items:baseline;margin-top:8px;font-weight:600}
.state:before{content:"";flex:none;width:8px;height:8px;border-radius:4px;background:var(--seal)}
.state.good{color:var(--good)}.state.good:before{background:var(--good)}
ul{list-style:none;padding:0;margin-top:8px;color:var(--soft)}
li{position:relative}
ul li{padding-inline-start:14px}ul li+li{margin-top:6px}
ul li:before{content:"";position:absolute;inset-inline-start:2px;top:.6em;width:4px;height:4px;border-radius:2px;background:currentColor}
ul .said{margin:0 -8px;padding:6px 8px 6px 22px;border-radius:8px;background:var(--tint);color:var(--ink)}
ul .said:before{inset-inline-start:8px;top:calc(6px + .45em);width:8px;height:8px;border-radius:4px;background:var(--seal)}
.foot{margin-top:10px;padding-top:8px;border-top:1px solid var(--line);font-size:12px;color:var(--soft)}
pre{max-height:160px;overflow:auto;margin-top:12px;padding:8px 10px;border-radius:8px;background:var(--wash);font:inherit;font-size:12px;white-space:pre-wrap;user-select:text;cursor:text}
button{font:inherit;color:inherit;cursor:pointer;border:0;background:none;padding:0;text-align:start}
button:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
.act{display:block;width:100%;min-height:32px;margin-top:12px;padding:6px 12px;border-radius:8px;border:1px solid var(--line);background:var(--wash);font-size:14px}
.body>.act{position:sticky;bottom:0;box-shadow:0 10px 0 8px var(--paper)}
.act:hover{border-color:var(--seal)}
.act.main{background:var(--seal);border-color:var(--seal);color:var(--on-seal);font-weight:600;text-align:center}
.act.main:hover{filter:brightness(1.08)}
.panel{position:fixed;left:0;top:0;pointer-events:auto;max-width:calc(100vw - 16px);color:var(--ink);font:400 14px/1.4 system-ui,sans-serif;background:var(--paper);border-radius:18px;box-shadow:var(--shade);cursor:default}
.pill{display:flex;align-items:center;gap:10px;width:100%;min-height:36px;padding:0 14px;border-radius:18px}
.pill svg{flex:none;width:18px;height:14px}
.dots{display:flex;gap:5px;align-items:center}
.dots i{width:8px;height:8px;border-radius:4px;background:var(--dot)}
.dots .past{background:var(--good)}.dots .now{width:20px;background:var(--seal)}
.all{padding:14px 8px 2px;max-height:calc(100vh - 64px);overflow:auto}
.all ol{list-style:none;padding:0}
.all li{display:flex;gap:10px;align-items:center;min-height:28px;padding:0 8px;border-radius:8px;color:var(--soft)}
.all li:before{content:"";flex:none;width:8px;height:8px;border-radius:4px;background:var(--dot)}
.all .past:before{background:var(--good)}
.all .now{color:var(--ink);font-weight:600;background:var(--wash)}.all .now:before{background:var(--seal)}
.row{display:flex;flex-wrap:wrap;gap:4px;padding:6px 0;border-top:1px solid var(--line);margin-top:8px}
.row button{min-height:28px;padding:0 8px;font-size:12px;color:var(--soft);border-radius:8px}.row button:hover{background:var(--wash);color:var(--ink)}
.folded .dots,.folded .name{display:none}.folded .pill{padding:0 9px}
.live{position:fixed;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (max-width:480px),(max-height:420px){.card{width:272px;font-size:12px}.body{padding:8px 12px 10px}.count{float:inline-end;line-height:19px}.title{font-size:14px;margin:0}.act{margin-top:8px;min-height:28px;padding:3px 10px;font-size:12px}.text{margin-top:2px}.all li{min-height:24px}}
@media (max-height:420px){.foot{display:none}.panel:not(.open) :is(.dots,.name){display:none}.panel:not(.open) .pill{padding:0 9px}.panel.open{display:flex;flex-direction:column}.row{margin:0}.all{padding-top:6px}}
@media (prefers-reduced-motion:no-preference){.ring:after{animation:breathe 2.4s ease-in-out infinite}.body,.pill{animation:appear .15s ease-out}@keyframes breathe{50%{opacity:.35}}@keyframes appear{from{opacity:0}}}
@media (forced-colors:active){.ring{border-color:Highlight;outline:2px solid Canvas;forced-color-adjust:none}.ring:after,.pointer{display:none}.body,.panel{border:1px solid CanvasText}.act.main{border:2px solid ButtonText}ul .said{outline:1px solid CanvasText}.dots i,li:before,.state:before{forced-color-adjust:none;background:GrayText!important}.dots .now,.all .now:before,.said:before{background:Highlight!important}.dots .past,.all .past:before,.good:before{background:CanvasText!important}}
`;
