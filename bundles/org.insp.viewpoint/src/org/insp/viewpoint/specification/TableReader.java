/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.specification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcorePackage;
import org.insp.viewpoint.expressions.Expression;
import org.insp.viewpoint.expressions.Expression.ValueKind;
import org.insp.viewpoint.expressions.ExpressionReader.Scope;
import org.insp.viewpoint.specification.TableDescription.HeaderMapping;
import org.insp.viewpoint.specification.TableDescription.Intersection;
import org.insp.viewpoint.specification.TableDescription.OfElement;

/** Reads a cross table. */
final class TableReader {

	private final ReadingContext reading;
	private final SpecificationElement table;
	private final EClass domain;
	private final Map<SpecificationElement, HeaderMapping> headers = new LinkedHashMap<>();

	TableReader(ReadingContext reading, SpecificationElement table) {
		this.reading = reading;
		this.table = table;
		this.domain = reading.domain(table, "domainClass");
	}

	TableDescription read() {
		reading.representation(table);
		table.ignore("initialHeaderColumnWidth");
		var self = Scope.of(domain);
		var lines = table.children("ownedLineMappings");
		var columns = table.children("ownedColumnMappings");
		lines.forEach(line -> header(line, domain, true));
		columns.forEach(column -> header(column, domain, false));
		var intersections = table.children("intersection").stream().map(this::intersection).toList();
		var mappings = new LinkedHashMap<String, HeaderMapping>();
		headers.forEach((tag, header) -> {
			if (mappings.put(header.name(), header) != null) {
				throw tag.error("same-name", header.name());
			}
		});
		var result = new TableDescription(table.requiredAttribute("name"), reading.labels().of(table), domain,
				reading.optional(table, "preconditionExpression", self, ValueKind.CONDITION),
				reading.expression(table, "titleExpression", self, ValueKind.TEXT), names(lines.stream()), mappings,
				names(columns.stream()),
				intersections);
		table.requireAllRead();
		return result;
	}

	private static List<String> names(Stream<SpecificationElement> mappings) {
		return mappings.map(m -> m.requiredAttribute("name")).toList();
	}

	private void header(SpecificationElement tag, EClass container, boolean line) {
		tag.ignore("documentation", "label", "initialWidth");
		if (!line) {
			tag.requireType("", "table:ElementColumnMapping");
		}
		var type = reading.domain(tag, "domainClass");
		var self = Scope.of(type);
		reading.optional(tag, "semanticElements", self, ValueKind.ELEMENTS);
		var scope = line ? Scope.of(container, "container", "root") : Scope.of(container, "container");
		var others = line ? reading.references().of(tag, "reusedSubLines") : List.<SpecificationElement>of();
		for (var other : others) {
			if (!other.name().equals("ownedLineMappings") && !other.name().equals("ownedSubLines")) {
				throw tag.error("wrong-reference", "reusedSubLines", other.rawAttribute("name").orElse(other.name()));
			}
			reading.optional(other, "semanticCandidatesExpression", Scope.of(type, "container", "root"), ValueKind.ELEMENTS);
		}
		var subLines = line ? tag.children("ownedSubLines") : List.<SpecificationElement>of();
		headers.put(tag,
				new HeaderMapping(tag.requiredAttribute("name"), type,
						reading.optional(tag, "semanticCandidatesExpression", scope, ValueKind.ELEMENTS),
						reading.expression(tag, "headerLabelExpression", self, ValueKind.TEXT), look(tag, type, line),
						names(Stream.concat(subLines.stream(), others.stream()))));
		subLines.forEach(sub -> header(sub, type, true));
		tag.requireAllRead();
	}

	/** The conditions of a column are asked of what its cells stand for, which may be anything. */
	private CellStyleDescription look(SpecificationElement tag, EClass type, boolean line) {
		return new CellStyleReader(reading, line ? type : EcorePackage.Literals.EOBJECT).read(tag);
	}

	private Intersection intersection(SpecificationElement tag) {
		tag.ignore("documentation", "label");
		boolean ofElement = tag.flag("useDomainClass", false);
		var lines = reading.references().of(tag, "lineMapping").stream()
				.map(r -> header(tag, "lineMapping", r, "ownedLineMappings", "ownedSubLines")).toList();
		if (lines.isEmpty()) {
			throw tag.error("missing-attribute", "lineMapping");
		}
		var column = header(tag, "columnMapping", reading.references().one(tag, "columnMapping"), "ownedColumnMappings");
		var type = ofElement ? reading.domain(tag, "domainClass") : lines.get(0).domain();
		var inCell = Scope.of(type, "container", "root", "lineSemantic", "columnSemantic");
		reading.optional(tag, "semanticElements", inCell, ValueKind.ELEMENTS);
		var element =
				!ofElement
						? Optional.<OfElement>empty()
						: Optional.of(new OfElement(type,
								reading.optional(tag, "semanticCandidatesExpression", Scope.of(domain, "root"), ValueKind.ELEMENTS),
								reading.expression(tag, "lineFinderExpression", Scope.of(type, "root"), ValueKind.ELEMENTS)));
		var columnFinders = new ArrayList<Expression>();
		for (var line : ofElement ? lines.subList(0, 1) : lines) {
			columnFinders.add(reading.expression(tag, "columnFinderExpression",
					ofElement ? Scope.of(type, "root") : Scope.of(line.domain(), "root", "lineSemantic"),
					ValueKind.ELEMENTS));
		}
		var result = new Intersection(tag.requiredAttribute("name"), lines.stream().map(HeaderMapping::name).toList(), column.name(),
				columnFinders.get(0), element,
				reading.optional(tag, "preconditionExpression", Scope.of(column.domain(), "lineSemantic", "columnSemantic"),
						ValueKind.CONDITION),
				reading.optional(tag, "labelExpression", inCell, ValueKind.TEXT), new CellStyleReader(reading, type).read(tag));
		tag.requireAllRead();
		return result;
	}

	private HeaderMapping header(SpecificationElement tag, String attribute, SpecificationElement referred, String... kinds) {
		if (!headers.containsKey(referred) || !List.of(kinds).contains(referred.name())) {
			throw tag.error("wrong-reference", attribute, referred.rawAttribute("name").orElse(referred.name()));
		}
		return headers.get(referred);
	}
}
