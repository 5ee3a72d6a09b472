/* SPDX-License-Identifier: EPL-2.0 */
/** The search field: which nodes it finds, and which of them is looked at. */
class Search {

	constructor(field, count, look) {
		Object.assign(this, { field, count, look, hits: [], at: -1 });
		field.addEventListener('keydown', event => {
			if (event.key === 'Enter' && !event.isComposing) {
				event.preventDefault();
				this.step(event.shiftKey ? -1 : 1);
			}
		});
	}

	get words() {
		return plain(this.field.value).split(/\s+/).filter(Boolean);
	}

	/** The nodes of a drawing that hold all words; one that bears the very name comes first. */
	in(drawing) {
		const words = this.words;
		const found = words.length ? drawing.nodes.filter(node => !drawing.legend?.contains(node.g) && drawing.isShown(node)
			&& words.every(word => node.text.includes(word))) : [];
		const isNamed = node => node.element && plain(node.element.name) === words.join(' ');
		return [...found.filter(isNamed), ...found.filter(node => !isNamed(node))];
	}

	/** Searches a drawing anew. */
	update(drawing) {
		this.hits = this.in(drawing);
		this.at = -1;
		this.tell();
	}

	/** Looks at the next hit, or at the one before. */
	step(by) {
		if (this.hits.length) {
			this.at = this.at < 0 && by < 0 ? this.hits.length - 1 : (this.at + by + this.hits.length) % this.hits.length;
			this.look(this.hits[this.at]);
		}
		this.tell();
	}

	tell() {
		const words = data.words;
		this.count.textContent = !this.words.length ? '' : this.hits.length === 0 ? words.none
			: this.at < 0 ? words.hits.replace('{0}', this.hits.length) : `${this.at + 1} / ${this.hits.length}`;
	}
}
