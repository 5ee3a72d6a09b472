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
		this.legend = this.nodes.find(node => /legend/i.test(node.g.dataset.mapping ?? ''))?.g;
	}

	node(g) {
		const element = data.elements[this.view.nodes[g.id]] ?? null;
		const label = ownText(g);
		const title = [...g.children].find(child => child.tagName === 'title');
		g.setAttribute('aria-label', element ? `${element.kind} ${element.name} ${element.text}`.trim() : title?.textContent ?? label);
		g.setAttribute('role', 'img');
		if (element) {
			// the card tells more than a tooltip would
			title?.remove();
			g.setAttribute('role', 'button');
		}
		return { g, id: g.id, element, parent: g.parentNode.closest(NODE), inner: [],
			text: plain([element?.name, element?.title, element?.text, label].join('\n')) };
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
		for (const { g, element } of this.nodes) {
			const dimmed = !bright.has(g) && !this.legend?.contains(g);
			g.classList.toggle('dim', dimmed);
			g.toggleAttribute('tabindex', false);
			if (element && !dimmed && !this.legend?.contains(g)) {
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

	/** Makes the edges of a node, and of what it holds, stand out, with the nodes at their other ends. */
	trace(node) {
		this.svg.classList.toggle('tracing', Boolean(node));
		this.svg.querySelectorAll('.linked, .picked').forEach(g => g.classList.remove('linked', 'picked'));
		node?.g.classList.add('picked');
		for (const { g, source, target } of node ? this.edges : []) {
			if (source && target && (node.g.contains(source.g) || node.g.contains(target.g))) {
				[g, source.g, target.g].forEach(part => part.classList.add('linked'));
			}
		}
	}

	/** Draws a frame around each of some nodes, a stronger one around the current one. */
	frame(nodes, current) {
		this.svg.querySelectorAll('rect.frame').forEach(frame => frame.remove());
		for (const node of nodes) {
			const { x, y, width, height } = node.g.getBBox();
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
