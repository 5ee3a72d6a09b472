/* SPDX-License-Identifier: EPL-2.0 */
/** Chinese is searched as it is written, Latin letters and figures in any width and case. */
const plain = text => text.normalize('NFKC').toLowerCase();

/** What stands for an element: nodes of a diagram, lines and heads of columns of a table. */
const NODE = 'g.node, g.line, g.column';

/** A view: its nodes with what is known of their elements, its edges, and what of them is bright. */
class Drawing {

	constructor(view, template) {
		this.view = view;
		this.svg = template.content.querySelector('svg');
		this.nodes = [...this.svg.querySelectorAll(NODE)].map(g => this.node(g));
		this.byGroup = new Map(this.nodes.map(node => [node.g, node]));
		const byId = new Map(this.nodes.map(node => [node.id, node]));
		this.nodes.forEach(node => this.byGroup.get(node.parent)?.inner.push(node));
		this.edges = [...this.svg.querySelectorAll('g.edge')]
			.map(g => ({ g, source: byId.get(g.dataset.source), target: byId.get(g.dataset.target) }));
		const elements = this.nodes.map(node => node.element).filter(Boolean);
		/** Whether it is about what the filter asks for: an inspection team is not, although a member of the host may be in it. */
		this.isFiltered = elements.filter(({ measures, members }) => measures.length || members.length).length * 2 > elements.length;
		this.legend = this.nodes.find(node => /legend/i.test(node.g.dataset.mapping ?? ''))?.g;
	}

	node(g) {
		// the legend explains and stands for nothing; a badge belongs to what it sits on
		const outer = g.parentNode.closest(NODE);
		const isOwn = !g.closest('[data-mapping*=legend i]') && this.view.nodes[g.id] !== this.view.nodes[outer?.id];
		const element = isOwn ? data.elements[this.view.nodes[g.id]] ?? null : null;
		const label = ownText(g);
		const title = [...g.children].find(child => child.tagName === 'title');
		g.setAttribute('aria-label', element ? `${element.kind} ${element.name} ${element.text}`.trim() : title?.textContent ?? label);
		g.setAttribute('role', 'img');
		if (element) {
			// the card tells more than a tooltip would
			title?.remove();
			g.setAttribute('role', 'button');
		}
		return { g, id: g.id, element, isOwn, parent: outer, inner: [],
			text: isOwn ? plain([element?.name, element?.title, element?.text, label].join('\n')) : '' };
	}

	/** Dims the nodes that a condition does not hold for, unless they hold one for which it does; edges follow their ends. */
	dim(isBright) {
		const bright = new Set();
		for (const node of this.nodes) {
			if (isBright(node)) {
				for (let at = node; at; at = this.byGroup.get(at.parent)) {
					bright.add(at.g);
				}
			}
		}
		for (const { g, element } of this.nodes.filter(node => node.isOwn)) {
			g.classList.toggle('dim', !bright.has(g));
			g.toggleAttribute('tabindex', false);
			if (element && bright.has(g)) {
				g.setAttribute('tabindex', '0');
			}
		}
		for (const { g, source, target } of this.edges) {
			g.classList.toggle('dim', !bright.has(source?.g) || !bright.has(target?.g));
		}
	}

	/** Switches the nodes and edges of layers off, and the edges that would end in nothing. */
	hide(layers) {
		for (const part of [...this.nodes, ...this.edges]) {
			part.g.classList.toggle('off', layers.has(part.g.dataset.layer));
		}
		for (const { g, source, target } of this.edges) {
			g.classList.toggle('loose', [source, target].some(end => end?.g.closest('.off')));
		}
	}

	/** Whether a node is on a layer that is shown, within one that is. */
	isShown(node) {
		return !node.g.closest('.off');
	}

	/** Makes what has to do with a node stand out: measures and those who work on them, what its edges lead to, and the edges between. */
	trace(node) {
		this.svg.querySelectorAll('.linked, .picked').forEach(g => g.classList.remove('linked', 'picked'));
		this.svg.classList.toggle('tracing', Boolean(node));
		if (!node) {
			return;
		}
		node.g.classList.add('picked');
		// a plan has to do with every measure, which tells nothing
		const own = new Set(node.element?.measures.length < data.measures.length ? node.element.measures : []);
		const isRelated = ({ g, element }) => element?.measures.some(index => own.has(index))
			&& (element.isMeasure || node.element.isMeasure && element.measures.length < data.measures.length);
		const linked = new Set(this.nodes.filter(each => !each.g.contains(node.g) && !node.g.contains(each.g) && isRelated(each)));
		const isHere = end => node.g.contains(end.g) || node.element?.isMeasure && end.g.contains(node.g);
		for (const { g, source, target } of this.edges.filter(edge => edge.source && edge.target)) {
			const [here, there] = isHere(source) ? [source, target] : [target, source];
			if (isHere(here) && (node.g.contains(here.g) || linked.has(there))) {
				g.classList.add('linked');
				linked.add(there);
			}
		}
		linked.forEach(each => each.g.classList.add('linked'));
	}

	/** Draws a frame around each of some nodes, a stronger one around the current one. */
	frame(nodes, current) {
		this.svg.querySelectorAll('rect.frame').forEach(frame => frame.remove());
		for (const node of nodes) {
			const outline = node.g.querySelector(':scope > :is(rect, ellipse, path)') ?? node.g;
			const { x, y, width, height } = outline.getBBox();
			const frame = document.createElementNS(this.svg.namespaceURI, 'rect');
			Object.entries({ x: x - 3, y: y - 3, width: width + 6, height: height + 6, rx: 4 }).forEach(entry => frame.setAttribute(...entry));
			frame.setAttribute('class', node === current ? 'frame current' : 'frame');
			node.g.append(frame);
		}
	}
}

/** What is written on a node itself; the lines of a label belong together. */
function ownText(g) {
	return [...g.children].filter(child => !child.matches(`${NODE}, g.cell, title`))
		.map(child => child.tagName === 'g' ? ownText(child) : child.textContent).join('').replace(/\s+/g, ' ').trim();
}
