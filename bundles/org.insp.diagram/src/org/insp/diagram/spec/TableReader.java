/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcorePackage;
import org.insp.diagram.expressions.Expression;
import org.insp.diagram.expressions.Expression.Use;
import org.insp.diagram.expressions.ExpressionReader.Scope;
import org.insp.diagram.spec.TableDescription.HeaderMapping;
import org.insp.diagram.spec.TableDescription.Intersection;
import org.insp.diagram.spec.TableDescription.OfElement;

/** Reads a cross table. */
final class TableReader {

	private final Reading reading;
	private final Tag table;
	private final EClass domain;
	private final Map<Tag, HeaderMapping> headers = new LinkedHashMap<>();

	TableReader(Reading reading, Tag table) {
		this.reading = reading;
		this.table = table;
		this.domain = reading.domain(table, "domainClass");
	}

	TableDescription read() {
		reading.representation(table);
		table.leave("initialHeaderColumnWidth");
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
		var result = new TableDescription(table.required("name"), reading.labels().of(table), domain,
				reading.optional(table, "preconditionExpression", self, Use.CONDITION),
				reading.expression(table, "titleExpression", self, Use.TEXT), names(lines.stream()), mappings, names(columns.stream()),
				intersections);
		table.done();
		return result;
	}

	private static List<String> names(Stream<Tag> mappings) {
		return mappings.map(m -> m.required("name")).toList();
	}

	private void header(Tag tag, EClass container, boolean line) {
		tag.leave("documentation", "label", "initialWidth");
		if (!line) {
			tag.mustBe("", "table:ElementColumnMapping");
		}
		var type = reading.domain(tag, "domainClass");
		var self = Scope.of(type);
		reading.optional(tag, "semanticElements", self, Use.ELEMENTS);
		var scope = line ? Scope.of(container, "container", "root") : Scope.of(container, "container");
		var others = line ? reading.references().of(tag, "reusedSubLines") : List.<Tag>of();
		for (var other : others) {
			if (!other.name().equals("ownedLineMappings") && !other.name().equals("ownedSubLines")) {
				throw tag.error("wrong-reference", "reusedSubLines", other.plain("name").orElse(other.name()));
			}
			reading.optional(other, "semanticCandidatesExpression", Scope.of(type, "container", "root"), Use.ELEMENTS);
		}
		var subLines = line ? tag.children("ownedSubLines") : List.<Tag>of();
		headers.put(tag,
				new HeaderMapping(tag.required("name"), type, reading.optional(tag, "semanticCandidatesExpression", scope, Use.ELEMENTS),
						reading.expression(tag, "headerLabelExpression", self, Use.TEXT), look(tag, type, line),
						names(Stream.concat(subLines.stream(), others.stream()))));
		subLines.forEach(sub -> header(sub, type, true));
		tag.done();
	}

	/** The conditions of a column are asked of what its cells stand for, which may be anything. */
	private CellLook look(Tag tag, EClass type, boolean line) {
		return new CellLookReader(reading, line ? type : EcorePackage.Literals.EOBJECT).read(tag);
	}

	private Intersection intersection(Tag tag) {
		tag.leave("documentation", "label");
		boolean ofElement = tag.flag("useDomainClass", false);
		var lines = reading.references().of(tag, "lineMapping").stream()
				.map(r -> header(tag, "lineMapping", r, "ownedLineMappings", "ownedSubLines")).toList();
		if (lines.isEmpty()) {
			throw tag.error("missing-attribute", "lineMapping");
		}
		var column = header(tag, "columnMapping", reading.references().one(tag, "columnMapping"), "ownedColumnMappings");
		var type = ofElement ? reading.domain(tag, "domainClass") : lines.get(0).domain();
		var inCell = Scope.of(type, "container", "root", "lineSemantic", "columnSemantic");
		reading.optional(tag, "semanticElements", inCell, Use.ELEMENTS);
		var element =
				!ofElement
						? Optional.<OfElement>empty()
						: Optional.of(new OfElement(type,
								reading.optional(tag, "semanticCandidatesExpression", Scope.of(domain, "root"), Use.ELEMENTS),
								reading.expression(tag, "lineFinderExpression", Scope.of(type, "root"), Use.ELEMENTS)));
		var columnFinders = new ArrayList<Expression>();
		for (var line : ofElement ? lines.subList(0, 1) : lines) {
			columnFinders.add(reading.expression(tag, "columnFinderExpression",
					ofElement ? Scope.of(type, "root") : Scope.of(line.domain(), "root", "lineSemantic"),
					Use.ELEMENTS));
		}
		var result = new Intersection(tag.required("name"), lines.stream().map(HeaderMapping::name).toList(), column.name(),
				columnFinders.get(0), element,
				reading.optional(tag, "preconditionExpression", Scope.of(column.domain(), "lineSemantic", "columnSemantic"), Use.CONDITION),
				reading.optional(tag, "labelExpression", inCell, Use.TEXT), new CellLookReader(reading, type).read(tag));
		tag.done();
		return result;
	}

	private HeaderMapping header(Tag tag, String attribute, Tag referred, String... kinds) {
		if (!headers.containsKey(referred) || !List.of(kinds).contains(referred.name())) {
			throw tag.error("wrong-reference", attribute, referred.plain("name").orElse(referred.name()));
		}
		return headers.get(referred);
	}
}
