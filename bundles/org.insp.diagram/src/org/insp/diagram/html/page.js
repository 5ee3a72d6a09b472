/* SPDX-License-Identifier: EPL-2.0 */
/** What the page itself is made of, by id, before drawings bring ids of their own. */
const ui = Object.fromEntries([...document.querySelectorAll('[id]')].map(element => [element.id, element]));
const data = JSON.parse(ui.data.textContent);
const stage = ui.stage;
const tabs = [...ui.tabs.children];
const drawings = data.views.map(view => new Drawing(view, ui[`view-${view.name}`]));
/** Layers that are switched off, by view. */
const hidden = drawings.map(() => new Set());
let drawing;
let picked = null;

const viewport = new Viewport(stage, ui.paper, scale => ui.scale.textContent = `${Math.round(scale * 100)}%`);
const card = new Card(ui.card, () => pick(null));
const search = new Search(ui.search, ui.hits, look);
const filter = new Filter(refresh);

/** Shows a view. */
function show(index) {
	drawing = drawings[index];
	tabs.forEach((tab, i) => {
		tab.setAttribute('aria-selected', i === index);
		tab.tabIndex = i === index ? 0 : -1;
	});
	stage.setAttribute('aria-labelledby', tabs[index].id);
	ui.filters.classList.toggle('idle', !drawing.isFiltered);
	showLayers(index);
	viewport.load(drawing.svg);
	drawing.hide(new Set());
	showLegend();
	pick(null);
	drawing.hide(hidden[index]);
	refresh();
}

/** Searches and filters anew. */
function refresh() {
	search.update(drawing);
	const hits = new Set(search.hits);
	const isFound = node => node && (hits.has(node) || isFound(drawing.byGroup.get(node.parent)));
	const isFiltered = filter.isOn && drawing.isFiltered;
	drawing.dim(node => (!isFiltered || filter.accepts(node)) && (!search.words.length || isFound(node)));
	drawing.frame(search.hits);
	tabs.forEach((tab, i) => tab.lastElementChild.textContent = search.words.length ? search.in(drawings[i]).length : '');
}

/** Goes to a node that was searched for. */
function look(node) {
	drawing.frame(search.hits, node);
	pick(node);
	viewport.show(node.g, true);
}

/** Keeps the details of a node on the card and traces its edges; null lets go of it. */
function pick(node) {
	picked = node;
	drawing.trace(node);
	card.show(node?.element, true);
}

function showLayers(index) {
	const box = ui.layers;
	box.querySelectorAll('label').forEach(label => label.remove());
	const layers = drawing.view.layers.filter(({ name }) => drawing.svg.querySelector(`[data-layer="${CSS.escape(name)}"]`));
	box.hidden = layers.length === 0;
	for (const { name, label } of layers) {
		const check = make('input');
		check.type = 'checkbox';
		check.value = name;
		check.checked = !hidden[index].has(name);
		check.addEventListener('change', () => {
			hidden[index][check.checked ? 'delete' : 'add'](name);
			drawing.hide(hidden[index]);
			refresh();
		});
		box.append(make('label', check, label));
	}
}

/** Copies the drawing's legend to where it can be seen at any zoom. */
function showLegend() {
	const place = ui.legend.firstElementChild;
	place.replaceChildren();
	if (drawing.legend) {
		const { x, y, width, height } = drawing.legend.getBBox();
		const svg = drawing.svg.cloneNode(false);
		svg.setAttribute('viewBox', `${x - 1} ${y - 1} ${width + 2} ${height + 2}`);
		svg.setAttribute('width', width);
		svg.setAttribute('height', height);
		svg.append(...[...drawing.svg.querySelectorAll(':scope > style')].map(style => style.cloneNode(true)), drawing.legend.cloneNode(true));
		svg.querySelectorAll('[id]').forEach(part => part.removeAttribute('id'));
		place.append(svg);
	}
}

/** The node at a place that something is known of: that of a badge is what it sits on. */
function nodeAt(target) {
	let node = drawing.byGroup.get(target.closest?.(NODE));
	while (node && !node.element) {
		node = drawing.byGroup.get(node.parent);
	}
	return node ?? null;
}

stage.addEventListener('pointerover', event => {
	const node = nodeAt(event.target);
	card.show((node ?? picked)?.element, !node || node === picked);
});
stage.addEventListener('pointerleave', () => card.show(picked?.element, true));
stage.addEventListener('click', event => viewport.moved || pick(nodeAt(event.target)));
stage.addEventListener('dblclick', event => nodeAt(event.target) && viewport.show(nodeAt(event.target).g, true));
stage.addEventListener('focusin', event => {
	const node = nodeAt(event.target);
	if (node && event.target.matches(':focus-visible')) {
		viewport.show(node.g, false);
		card.show(node.element, node === picked);
	}
});

ui.search.addEventListener('input', () => {
	refresh();
	pick(null);
});
ui.next.addEventListener('click', () => search.step(1));
ui.previous.addEventListener('click', () => search.step(-1));
ui.in.addEventListener('click', () => viewport.zoom(1.25));
ui.out.addEventListener('click', () => viewport.zoom(0.8));
ui.fit.addEventListener('click', () => viewport.fit());
ui.print.addEventListener('click', () => window.print());
ui.key.addEventListener('click', () => {
	ui.legend.hidden = !ui.legend.hidden;
	ui.key.setAttribute('aria-expanded', !ui.legend.hidden);
});
tabs.forEach((tab, index) => {
	tab.addEventListener('click', () => {
		history.replaceState(null, '', `#${data.views[index].name}`);
		show(index);
	});
	tab.addEventListener('keydown', event => {
		const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
		if (by) {
			event.preventDefault();
			const next = tabs[(index + by + tabs.length) % tabs.length];
			next.focus();
			next.click();
		}
	});
});

/** What the keys do outside of fields; arrows only where nothing else needs them. */
const KEYS = {
	'+': () => viewport.zoom(1.25), '=': () => viewport.zoom(1.25), '-': () => viewport.zoom(0.8), '0': () => viewport.fit(),
	'/': () => ui.search.focus(), 'l': () => ui.key.click(),
	ArrowLeft: () => viewport.pan(60, 0), ArrowRight: () => viewport.pan(-60, 0), ArrowUp: () => viewport.pan(0, 60), ArrowDown: () => viewport.pan(0, -60),
};

document.addEventListener('keydown', event => {
	const target = event.target;
	if (event.key === 'Escape') {
		return back();
	}
	if (target.matches('input:not([type=checkbox]), select') || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
		return;
	}
	const node = nodeAt(target);
	if (node && (event.key === 'Enter' || event.key === ' ')) {
		event.preventDefault();
		pick(node);
	} else if (KEYS[event.key] && (!event.key.startsWith('Arrow') || target === document.body || stage.contains(target))) {
		event.preventDefault();
		KEYS[event.key]();
	}
});

/** Takes back the last thing first: the card, the search, the filter. */
function back() {
	if (picked || !ui.card.hidden) {
		pick(null);
	} else if (ui.search.value) {
		ui.search.value = '';
		refresh();
	} else {
		filter.clear();
	}
}

let width = stage.clientWidth;
new ResizeObserver(() => {
	viewport.resize(stage.clientWidth - width);
	width = stage.clientWidth;
}).observe(stage);

/** Shows the view that the page's address names, else the first. */
const showNamed = () => show(Math.max(0, data.views.findIndex(view => `#${view.name}` === location.hash)));
window.addEventListener('hashchange', showNamed);
showNamed();
