/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.interpret;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.insp.diagram.scene.Color;
import org.insp.diagram.scene.Grid.Paint;
import org.insp.diagram.spec.CellLook;
import org.insp.diagram.spec.Styles.When;

/**
 * Which colours win in a table: those with a condition that holds before the standard ones, the cell's before the line's before the
 * column's.
 */
final class Paints {

	private static final Color BLACK = new Color(0, 0, 0);

	private Paints() {
	}

	static Paint header(CellLook look, EObject element) {
		return new Paint(first(look.fills(), element).or(look::fill), first(look.texts(), element).or(look::text).orElse(BLACK));
	}

	static Paint cell(CellLook cell, CellLook line, CellLook column, EObject element, EObject lineElement) {
		var fill = first(cell.fills(), element).or(() -> first(line.fills(), lineElement)).or(() -> first(column.fills(), element))
				.or(cell::fill).or(line::fill).or(column::fill);
		var text = first(cell.texts(), element).or(() -> first(line.texts(), lineElement)).or(() -> first(column.texts(), element))
				.or(cell::text).or(line::text).or(column::text);
		return new Paint(fill, text.orElse(BLACK));
	}

	private static Optional<Color> first(List<When<Color>> conditional, EObject element) {
		return conditional.stream().filter(c -> c.condition().holds(element, Map.of())).findFirst().map(When::style);
	}
}
