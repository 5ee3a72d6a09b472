/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.completion;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.insp.dsl.assist.ClauseTemplate;
import org.insp.dsl.assist.ExpectedSyntax.ValueOption;
import org.insp.dsl.grammar.ValueType.Kind;
import org.insp.dsl.naming.NameSyntax;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.InspPackage.Literals;

/** Writes a template: with tab stops for clients that support snippets, else with guessed values and without what cannot be guessed. */
final class TemplateWriter {

	private static final String INDENT = "  ";

	private final CompletionSite site;
	private final boolean stops;
	private int stop;

	TemplateWriter(CompletionSite site, boolean stops) {
		this.site = site;
		this.stops = stops;
	}

	String write(List<ClauseTemplate.Part> parts) {
		return line(parts, site.indent()) + (stops ? "$0" : "");
	}

	private String line(List<ClauseTemplate.Part> parts, String indent) {
		var written = parts.stream().map(part -> part(part, indent)).filter(w -> !w.isEmpty()).toList();
		return String.join(" ", written);
	}

	private String part(ClauseTemplate.Part part, String indent) {
		if (part instanceof ClauseTemplate.KeywordPart keyword) {
			return literal(site.keywords().in(keyword.word(), site.vocabulary()));
		} else if (part instanceof ClauseTemplate.ValuePart gap) {
			return value(gap.slot());
		}
		var body = (ClauseTemplate.BodyPart) part;
		return body.clauses().isEmpty() ? "" : body(body, indent + INDENT) + indent + literal("}");
	}

	private String body(ClauseTemplate.BodyPart body, String indent) {
		var lines =
				body.clauses().stream().filter(clause -> !isUnknown(clause.get(0)) && (stops || clause.stream().noneMatch(this::isUnknown)))
						.map(clause -> indent + line(clause, indent) + '\n')
						.collect(Collectors.joining());
		return "{\n" + lines;
	}

	private boolean isUnknown(ClauseTemplate.Part part) {
		return part instanceof ClauseTemplate.ValuePart gap && guess(gap.slot()).isEmpty() && !isText(gap.slot());
	}

	private static boolean isText(ValueOption slot) {
		return slot.kind() == Kind.TEXT;
	}

	private String value(ValueOption slot) {
		var guess = guess(slot);
		if (!stops) {
			return isText(slot) ? "\"\"" : guess;
		}
		stop++;
		return switch (slot.kind()) {
			case TEXT -> "\"${" + stop + "}\"";
			case LITERAL -> "${" + stop + '|' + choices(slot) + "|}";
			default -> guess.isEmpty() ? "${" + stop + '}' : "${" + stop + ':' + literal(guess) + '}';
		};
	}

	/** The most probable value; empty if it cannot be guessed. */
	private String guess(ValueOption slot) {
		var feature = slot.feature();
		return switch (slot.kind()) {
			case DATE -> DateProposals.first(feature, site).toString();
			case INTEGER,
					DECIMAL -> feature == Literals.CALENDAR_YEAR__YEAR ? String.valueOf(site.referenceDate().getYear()) : "1";
			case LITERAL -> Vocabulary.literal(LiteralProposals.unused(feature, site).get(0), site.vocabulary());
			case REFERENCE -> slot.owner() == Literals.DISPATCH_ITEM || slot.owner() == Literals.FOLLOW_UP_ITEM ? nearest(feature) : "";
			case NAME -> feature == Literals.NAMED_ELEMENT__NAME ? NameProposals.next(slot.owner(), site).orElse("") : "";
			default -> "";
		};
	}

	/** The first element that a clause without a keyword can be about: without a name nobody could tell what it is. */
	private String nearest(EStructuralFeature feature) {
		return site.model().names().all().filter(entry -> feature.getEType().isInstance(entry.element())).findFirst()
				.map(entry -> NameSyntax.escape(entry.name())).orElse("");
	}

	private String choices(ValueOption slot) {
		return LiteralProposals.unused(slot.feature(), site).stream().map(value -> Vocabulary.literal(value, site.vocabulary()))
				.collect(Collectors.joining(","));
	}

	/** Escapes a text for a snippet. */
	private String literal(String text) {
		return stops ? text.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}") : text;
	}
}
