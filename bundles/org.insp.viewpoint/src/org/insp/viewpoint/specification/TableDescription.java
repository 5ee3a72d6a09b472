/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.specification;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.insp.viewpoint.expressions.Expression;

/**
 * A cross table as the specification describes it.
 *
 * @param name its name
 * @param label its name for people
 * @param domain what it can be of
 * @param precondition what must hold of that, if anything
 * @param title its title for what it is of
 * @param lines the names of the outermost mappings of lines
 * @param mappings the mappings of lines and columns, by name
 * @param columns the names of the mappings of columns
 * @param intersections what becomes a cell
 */
public record TableDescription(String name, DisplayName label, EClass domain, Optional<Expression> precondition, Expression title,
		List<String> lines, Map<String, HeaderMapping> mappings, List<String> columns, List<Intersection> intersections) {

	/**
	 * The mapping of elements to lines or columns.
	 *
	 * @param name its name, unique in the table
	 * @param domain the class of the elements that it shows
	 * @param candidates the elements that it shows; without it all of the class that there are below what contains it
	 * @param header what is written in its header
	 * @param paint its colours
	 * @param lines the mappings of the lines below it
	 */
	public record HeaderMapping(String name, EClass domain, Optional<Expression> candidates, Expression header, CellStyleDescription paint,
			List<String> lines) {
	}

	/**
	 * The mapping of something to a cell.
	 *
	 * @param name its name
	 * @param lines the mappings of its lines
	 * @param column the mapping of its column
	 * @param columnFinder the elements of the columns in which it stands
	 * @param element what makes it stand for an element of its own instead of that of its line
	 * @param precondition what must hold, if anything
	 * @param label what is written in it; nothing if absent
	 * @param paint its colours
	 */
	public record Intersection(String name, List<String> lines, String column, Expression columnFinder, Optional<OfElement> element,
			Optional<Expression> precondition, Optional<Expression> label, CellStyleDescription paint) {
	}

	/**
	 * The part of a mapping by which a cell stands for an element.
	 *
	 * @param domain the class of the elements
	 * @param candidates the elements; without it all of the class that there are below what the table is of
	 * @param lineFinder the elements of the lines in which it stands
	 */
	public record OfElement(EClass domain, Optional<Expression> candidates, Expression lineFinder) {
	}
}
