/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.reference;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.insp.dsl.grammar.SyntaxShape;
import org.insp.dsl.grammar.SyntaxShape.Block;
import org.insp.dsl.grammar.SyntaxShape.Choice;
import org.insp.dsl.grammar.SyntaxShape.OptionalPart;
import org.insp.dsl.grammar.SyntaxShape.Sequence;
import org.insp.dsl.grammar.SyntaxShape.Terminal;
import org.insp.dsl.grammar.SyntaxShape.Value;
import org.insp.dsl.grammar.ValueType;
import org.insp.dsl.parser.antlr.internal.InternalInspLexer;
import org.insp.model.Language;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;

/** The notation of the parts of the language for readers: {@code due <date> [because "…"]}. */
final class ShapeNotation {

	private static final String MORE = ", …";
	private static final Map<Integer, String> SIGNS =
			Map.of(InternalInspLexer.RULE_COLON, ":", InternalInspLexer.RULE_PERCENT, "%", InternalInspLexer.RULE_RANGE, "..");

	private final Language language;
	private final MessageBundle messages;

	ShapeNotation(Language language) {
		this.language = language;
		this.messages = MessageBundle.of(ShapeNotation.class, language);
	}

	/** Returns the notation of a shape: in brackets if it may be absent, with an ellipsis if it may be repeated. */
	String of(SyntaxShape shape) {
		if (shape instanceof OptionalPart optional) {
			return optional(optional);
		} else if (shape instanceof Sequence sequence) {
			return sequence(sequence.parts());
		} else if (shape instanceof Choice choice) {
			return choice.options().stream().map(this::of).filter(form -> !form.isEmpty()).collect(Collectors.joining(" | "));
		} else if (shape instanceof Value value) {
			return value.type().map(type -> value(value, type)).orElseGet(() -> of(value.part()));
		} else if (shape instanceof Block) {
			return "{ … }";
		}
		return terminal((Terminal) shape);
	}

	private String optional(OptionalPart optional) {
		var form = of(optional.part());
		return form.isEmpty() ? form : optional.repeated() ? form + " …" : '[' + form + ']';
	}

	private String sequence(List<SyntaxShape> parts) {
		var out = new StringBuilder();
		for (int i = 0; i < parts.size(); i++) {
			var part = parts.get(i);
			boolean list = isContinuedList(part);
			boolean group = part instanceof Choice && (i + 1 == parts.size() || !isContinuedList(parts.get(i + 1)));
			boolean inline = part instanceof Block && i > 0;
			var form = list ? MORE : group ? '(' + of(part) + ')' : inline ? content((Block) part) : of(part);
			out.append(out.isEmpty() || list || form.isEmpty() ? "" : " ").append(form);
		}
		return out.toString();
	}

	/** A block that may not be absent is shown with its content. */
	private String content(Block block) {
		return block.clauses().stream().map(clause -> of(clause.part())).collect(Collectors.joining(" | ", "{ ", " … }"));
	}

	/** Returns whether a part repeats what stands before it, after a comma. */
	private static boolean isContinuedList(SyntaxShape part) {
		return part instanceof OptionalPart && part.first().contains(InternalInspLexer.RULE_COMMA);
	}

	private String value(Value value, ValueType type) {
		return switch (type.kind()) {
			case REFERENCE -> '<' + ElementLabels.term(type.type(), language) + '>';
			case LITERAL -> value.part() instanceof Terminal terminal && terminal.isKeyword()
					? terminal(terminal)
					: '<' + ElementLabels.term(type.type(), language) + '>';
			case TEXT -> "\"…\"";
			case DATE -> messages.get("form.date");
			case INTEGER, DECIMAL -> messages.get("form.number");
			case NAME, FIELD -> messages.get("form.name");
			case WORD -> messages.get("form.value");
		};
	}

	private String terminal(Terminal terminal) {
		return terminal.isKeyword()
				? terminal.keywords().stream().map(keyword -> keyword.in(language)).collect(Collectors.joining(" | "))
				: SIGNS.getOrDefault(terminal.first().smallest(), "");
	}
}
