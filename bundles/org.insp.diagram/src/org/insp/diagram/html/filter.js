/* SPDX-License-Identifier: EPL-2.0 */
/** Which measures are asked for: by member, aspect, and status or urgency. All that they touch stays bright. */
class Filter {

	constructor(changed) {
		Object.assign(this, { changed, status: '' });
		this.member = this.choice('member', data.members, measure => measure.members);
		this.aspect = this.choice('aspect', data.aspects, measure => measure.aspects);
		this.chips = [];
		this.chip('', data.words.all, data.measures.length);
		for (const { key, label, color } of data.statuses) {
			this.chip(key, label, data.measures.filter(measure => this.hasStatus(measure, key)).length, color);
		}
		const troubled = data.elements.filter(element => element.problems.length).length;
		if (troubled) {
			this.chip('!', data.words.problems, troubled);
		}
		ui.reset.addEventListener('click', () => this.clear());
		this.tell();
	}

	choice(id, options, values) {
		const select = ui[id];
		const count = key => data.measures.filter(measure => values(measure).includes(key)).length;
		select.add(new Option(data.words.all, ''));
		options.forEach((label, key) => select.add(new Option(`${label}  ${count(key)}`, key)));
		const nobody = data.measures.filter(measure => !values(measure).length).length;
		if (nobody) {
			select.add(new Option(`${data.words.nothing}  ${nobody}`, '-1'));
		}
		select.parentElement.hidden = options.length === 0;
		select.addEventListener('change', () => this.update());
		return select;
	}

	chip(key, label, count, color) {
		const button = document.createElement('button');
		button.type = 'button';
		button.dataset.status = key;
		button.append(label + ' ', make('b', count));
		if (color) {
			button.style.setProperty('--color', color);
		}
		button.addEventListener('click', () => {
			this.status = this.status === key ? '' : key;
			this.update();
		});
		ui.statuses.append(button);
		this.chips.push(button);
	}

	get isOn() {
		return Boolean(this.status || this.member.value || this.aspect.value);
	}

	hasStatus(measure, key) {
		return measure.status === key || measure.urgency === key;
	}

	/** Whether a node shows what is asked for, or holds a node that does; a node that holds others has no other measures than theirs. */
	accepts(node) {
		const inner = node.inner.filter(each => each.element && each.element !== node.element);
		return inner.some(each => this.accepts(each)) || (!inner.length || this.status === '!') && this.asksFor(node.element);
	}

	/** Whether an element is a measure that is asked for, or has to do with one. */
	asksFor(element) {
		const fits = (values, choice) => choice.value === '' || (choice.value === '-1' ? !values.length : values.includes(Number(choice.value)));
		const isAsked = measure => fits(measure.members, this.member) && fits(measure.aspects, this.aspect)
			&& (!this.status || this.status === '!' || this.hasStatus(measure, this.status));
		if (!element || this.status === '!' && !element.problems.length) {
			return false;
		}
		if (element.measures.some(index => isAsked(data.measures[index]))) {
			return true;
		}
		// only measures have a status; whom an area or a finding without measures belongs to is known all the same
		const own = (values, choice) => choice.value === '' || values.includes(Number(choice.value));
		return (!this.status || this.status === '!') && own(element.members, this.member) && own(element.aspects, this.aspect);
	}

	clear() {
		this.status = this.member.value = this.aspect.value = '';
		this.update();
	}

	update() {
		this.tell();
		this.changed();
	}

	tell() {
		this.chips.forEach(chip => chip.setAttribute('aria-pressed', chip.dataset.status === this.status));
		ui.reset.disabled = !this.isOn;
		const chosen = [this.member, this.aspect].filter(select => select.value).map(select => select.selectedOptions[0].text);
		const status = this.status && this.chips.find(chip => chip.dataset.status === this.status).textContent;
		ui.filtered.textContent = this.isOn ? `${data.words.filtered} ${[status, ...chosen].filter(Boolean).join(' · ')}` : '';
	}
}
