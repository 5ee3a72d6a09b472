/* SPDX-License-Identifier: EPL-2.0 */
/** Makes an HTML element with what it holds. */
function make(tag, ...content) {
	const element = document.createElement(tag);
	element.append(...content);
	return element;
}

/** The side card: what there is to tell of an element. */
class Card {

	constructor(aside, close) {
		this.aside = aside;
		this.close = make('button', '×');
		this.close.type = 'button';
		this.close.setAttribute('aria-label', data.words.close);
		this.close.title = `${data.words.close} (Esc)`;
		this.close.addEventListener('click', close);
	}

	/** Shows an element; nothing if there is none. */
	show(element, isPinned) {
		this.aside.hidden = !element;
		this.aside.classList.toggle('pinned', Boolean(isPinned));
		if (!element) {
			return;
		}
		const name = make('h2', make('small', element.kind), element.name);
		const facts = make('dl', ...element.rows.flatMap(({ term, lines, urgency }) => {
			const value = make('dd', ...lines.map(line => make('div', line)));
			value.className = urgency.toLowerCase();
			return [make('dt', term), value];
		}));
		const problems = make('ul', ...element.problems.map(([severity, label, message]) => {
			const item = make('li', make('b', label), ' ', message);
			item.className = severity;
			return item;
		}));
		this.aside.replaceChildren(this.close, name, ...(element.title ? [make('p', element.title)] : []),
			...(element.text && element.text !== element.title ? [make('p', element.text)] : []), facts, problems);
		this.aside.scrollTop = 0;
	}
}
