// Filters and sorts the list of measures; every row is in the page already.
const table = document.getElementById('measures');
if (table) {
	const body = table.tBodies[0];
	const rows = [...body.rows];
	const heads = [...table.tHead.rows[0].cells];
	const search = document.getElementById('search');
	const selects = [...document.querySelectorAll('[data-filter]')];
	const texts = new Map(rows.map(row => [row, row.textContent.toLowerCase()]));
	document.getElementById('filters').hidden = false;

	const show = () => {
		const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
		const fits = row => words.every(word => texts.get(row).includes(word))
			&& selects.every(select => !select.value || row.dataset[select.dataset.filter].includes('|' + select.value + '|'));
		let shown = 0;
		for (const row of rows) {
			row.hidden = !fits(row);
			shown += row.hidden ? 0 : 1;
		}
		document.getElementById('shown').textContent = shown + ' / ' + rows.length;
		document.getElementById('nothing').hidden = shown > 0;
	};

	const key = (row, column) => row.cells[column].dataset.key ?? row.cells[column].textContent;
	const sort = column => {
		const head = heads[column];
		const descending = head.getAttribute('aria-sort') === 'ascending';
		heads.forEach(each => each.removeAttribute('aria-sort'));
		head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
		const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
		const compare = (one, other) => {
			const a = key(one, column), b = key(other, column);
			return isNaN(a) || isNaN(b) || a === '' || b === '' ? order.compare(a, b) : a - b;
		};
		body.append(...rows.sort((one, other) => descending ? compare(other, one) : compare(one, other)));
	};

	search.addEventListener('input', show);
	selects.forEach(select => select.addEventListener('change', show));
	heads.forEach((head, column) => head.querySelector('button').addEventListener('click', () => sort(column)));
	document.getElementById('reset').addEventListener('click', () => {
		search.value = '';
		selects.forEach(select => { select.value = ''; });
		show();
	});
	show();
}
