/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.interpretation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.insp.viewpoint.scene.Color;
import org.insp.viewpoint.scene.CrossTable.Paint;
import org.insp.viewpoint.specification.CellStyleDescription;
import org.insp.viewpoint.specification.ConditionalStyles.Case;

/**
 * The order in which colours win in a table: those with a condition that holds before the standard ones, the cell's before the line's
 * before the column's.
 */
final class CellPaints {

	private static final Color BLACK = new Color(0, 0, 0);

	private CellPaints() {
	}

	static Paint header(CellStyleDescription look, EObject element) {
		return new Paint(first(look.fills(), element).or(look::fill), first(look.texts(), element).or(look::text).orElse(BLACK));
	}

	static Paint cell(CellStyleDescription cell, CellStyleDescription line, CellStyleDescription column, EObject element,
			EObject lineElement) {
		var fill = first(cell.fills(), element).or(() -> first(line.fills(), lineElement)).or(() -> first(column.fills(), element))
				.or(cell::fill).or(line::fill).or(column::fill);
		var text = first(cell.texts(), element).or(() -> first(line.texts(), lineElement)).or(() -> first(column.texts(), element))
				.or(cell::text).or(line::text).or(column::text);
		return new Paint(fill, text.orElse(BLACK));
	}

	private static Optional<Color> first(List<Case<Color>> conditional, EObject element) {
		return conditional.stream().filter(c -> c.condition().isTrue(element, Map.of())).findFirst().map(Case::style);
	}
}
