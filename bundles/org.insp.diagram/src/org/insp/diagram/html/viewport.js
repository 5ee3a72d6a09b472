/* SPDX-License-Identifier: EPL-2.0 */
/** Where the paper lies on the stage: panned by dragging, zoomed by wheel and pinch. The heads of a table's columns stay in sight. */
class Viewport {

	constructor(stage, paper, changed) {
		Object.assign(this, { stage, paper, changed, x: 0, y: 0, scale: 1, width: 1, height: 1, moved: false, pointers: new Map() });
		stage.addEventListener('wheel', event => this.wheel(event), { passive: false });
		stage.addEventListener('pointerdown', event => this.down(event));
		stage.addEventListener('pointermove', event => this.move(event));
		for (const end of ['pointerup', 'pointercancel']) {
			stage.addEventListener(end, event => this.up(event));
		}
	}

	/** Takes a drawing, and shows the whole of it, or where that would be too small to read the top of it in full width. */
	load(svg) {
		this.width = svg.viewBox.baseVal.width || svg.width.baseVal.value;
		this.height = svg.viewBox.baseVal.height || svg.height.baseVal.value;
		svg.setAttribute('width', this.width);
		svg.setAttribute('height', this.height);
		this.paper.replaceChildren(svg);
		this.heads = svg.querySelector('g.columns');
		this.headsTop = this.heads?.getBBox().y;
		// what comes last lies above the lines
		svg.append(...this.heads ? [this.heads] : []);
		this.fit();
		const wide = Math.min(1, this.stage.clientWidth / this.width);
		if (this.scale < 0.5 && wide > this.scale) {
			this.zoom(wide / this.scale);
			this.pan((this.stage.clientWidth - this.width * wide) / 2 - this.x, -this.y);
		}
	}

	fit() {
		this.fitted = true;
		const { clientWidth: width, clientHeight: height } = this.stage;
		this.scale = Math.min(width / this.width, height / this.height, 1.5);
		this.x = (width - this.width * this.scale) / 2;
		this.y = (height - this.height * this.scale) / 2;
		this.apply();
	}

	/** The stage is wider by so much: what was shown as a whole is so again, of anything else the middle and the top stay where they are. */
	resize(dx) {
		if (this.fitted) {
			this.fit();
		} else {
			this.pan(dx / 2, 0);
		}
	}

	/** Zooms by a factor; the point of the stage under (x, y) stays where it is. */
	zoom(factor, x = this.stage.clientWidth / 2, y = this.stage.clientHeight / 2) {
		this.fitted = false;
		const scale = Math.min(8, Math.max(0.05, this.scale * factor));
		this.x = x - (x - this.x) * scale / this.scale;
		this.y = y - (y - this.y) * scale / this.scale;
		this.scale = scale;
		this.apply();
	}

	pan(dx, dy) {
		this.fitted = false;
		this.x += dx;
		this.y += dy;
		this.apply();
	}

	/** Brings a part of the drawing to the middle of what the card leaves free, large enough to be read, unless it is in sight already. */
	show(part, always) {
		const { left, top, width: whole, height } = this.stage.getBoundingClientRect();
		const width = whole > 2 * ui.card.offsetWidth ? whole - ui.card.offsetWidth : whole;
		const stage = { left, top, width, height, right: left + width, bottom: top + height };
		const before = part.getBoundingClientRect();
		const seen = before.left >= stage.left && before.right <= stage.right && before.top >= stage.top && before.bottom <= stage.bottom;
		if (seen && !always) {
			return;
		}
		if (this.scale < 0.8) {
			this.zoom(Math.min(0.8, stage.width / before.width * this.scale * 0.9) / this.scale);
		}
		const now = part.getBoundingClientRect();
		this.pan(stage.left + stage.width / 2 - (now.left + now.right) / 2,
			stage.top + stage.height / 2 - (now.top + Math.min(now.bottom, now.top + stage.height * 0.8)) / 2);
	}

	apply() {
		const margin = 60;
		this.x = Math.min(this.stage.clientWidth - margin, Math.max(margin - this.width * this.scale, this.x));
		this.y = Math.min(this.stage.clientHeight - margin, Math.max(margin - this.height * this.scale, this.y));
		this.paper.style.transform = `translate(${this.x}px, ${this.y}px) scale(${this.scale})`;
		this.heads?.setAttribute('transform', `translate(0 ${Math.max(0, -this.y / this.scale - this.headsTop)})`);
		this.changed(this.scale);
	}

	wheel(event) {
		event.preventDefault();
		const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 20 : 1;
		if (event.shiftKey) {
			this.pan(-(event.deltaX || event.deltaY) * unit, 0);
		} else {
			const { x, y } = this.place(event);
			// trackpads report a pinch as a wheel with Ctrl, in small steps
			this.zoom(Math.exp(-event.deltaY * unit * (event.ctrlKey ? 0.01 : 0.0015)), x, y);
		}
	}

	down(event) {
		if (event.button === 0) {
			this.moved = this.pointers.size > 0;
			this.pointers.set(event.pointerId, this.place(event));
		}
	}

	move(event) {
		const before = this.pointers.get(event.pointerId);
		if (!before) {
			return;
		}
		const now = this.place(event);
		const other = [...this.pointers].find(([id]) => id !== event.pointerId)?.[1];
		if (!this.moved && Math.hypot(now.x - before.x, now.y - before.y) < 4) {
			return;
		}
		if (!this.moved) {
			this.moved = true;
			this.stage.setPointerCapture(event.pointerId);
			this.stage.classList.add('dragging');
		}
		this.pointers.set(event.pointerId, now);
		if (other) {
			const ratio = Math.hypot(now.x - other.x, now.y - other.y) / Math.max(1, Math.hypot(before.x - other.x, before.y - other.y));
			this.pan((now.x - before.x) / 2, (now.y - before.y) / 2);
			this.zoom(ratio, (now.x + other.x) / 2, (now.y + other.y) / 2);
		} else {
			this.pan(now.x - before.x, now.y - before.y);
		}
	}

	up(event) {
		this.pointers.delete(event.pointerId);
		this.stage.classList.remove('dragging');
	}

	place(event) {
		const stage = this.stage.getBoundingClientRect();
		return { x: event.clientX - stage.left, y: event.clientY - stage.top };
	}
}
