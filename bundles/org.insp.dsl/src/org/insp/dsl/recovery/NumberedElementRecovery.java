/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_FRACTION;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ID;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_NUMBER;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_YEAR;

import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.insp.dsl.grammar.GrammarModel;
import org.insp.dsl.grammar.SyntaxShape.Clause;
import org.insp.dsl.grammar.TokenSet;
import org.insp.dsl.messages.MessageArgument;
import org.insp.model.InspPackage.Literals;

/**
 * Elements that bear a number as Word writes it in the place of a name: {@code 措施（一）}, {@code 措施 1、}. The round brackets would be
 * braces and the mark a comma, but nothing of the language has this form.
 */
final class NumberedElementRecovery {

	/** The letters by which elements are usually numbered. */
	private static final Map<EClass, String> LETTERS = Map.of(Literals.MEASURE, "C", Literals.FINDING, "P");

	private static final TokenSet NUMBERS = TokenSet.of(RULE_NUMBER, RULE_YEAR, RULE_FRACTION);

	private final GrammarModel grammar;
	private final TokenCursor cursor;
	private final SyntaxErrorCollector errors;

	NumberedElementRecovery(GrammarModel grammar, TokenCursor cursor, SyntaxErrorCollector errors) {
		this.grammar = grammar;
		this.cursor = cursor;
		this.errors = errors;
	}

	/** Reports what to write in the place of numbers, and leaves the elements without a name. */
	void recover() {
		for (int i = 0; i + 1 < cursor.size(); i++) {
			int end = cursor.isKeyword(i) && cursor.continuesLine(i + 1) ? endOfNumber(i + 1) : -1;
			var type = end < 0 ? null : namedElementType(cursor.type(i));
			if (type != null && !isOwnNumber(i + 1, end, type)) {
				report(i + 1, end, type);
				cursor.hide(i + 1, end);
			}
		}
	}

	/**
	 * Splits a keyword off the number that touches it, {@code 措施一}, and treats the number like one that stands apart.
	 *
	 * @return false if the keyword begins no element with a name; then nothing is changed
	 */
	boolean endsWithNumber(int at, int keyword, int length) {
		var type = namedElementType(keyword);
		if (type != null) {
			cursor.split(at, length, keyword);
			report(at + 1, at + 2, type);
			cursor.hide(at + 1, at + 2);
		}
		return type != null;
	}

	private void report(int from, int to, EClass type) {
		var number = MessageArgument.text(cursor.text(from, to));
		if (cursor.is(to, RULE_ID) && cursor.continuesLine(to) && TokenRuns.isTitleOrBlock(cursor, to + 1)) {
			errors.report(from, to, ListMarkRecovery.CODE, number);
		} else {
			var letter = LETTERS.getOrDefault(type, type.getName().substring(0, 1));
			errors.report(from, to, "name-form", number, MessageArgument.text(letter + LineStarts.value(number.plainText())));
		}
	}

	/** Returns whether a number without a mark is that which the document gives an item. */
	private boolean isOwnNumber(int at, int end, EClass type) {
		return end == at + 1 && cursor.isOneOf(at, NUMBERS) && (type == Literals.FINDING || Literals.WORK_ITEM.isSuperTypeOf(type));
	}

	/** The end of the number that begins at a token, with what belongs to it; -1 if none does. */
	private int endOfNumber(int at) {
		int end = LineStarts.endOfNumber(cursor, at);
		boolean isMarked = end == at + 2;
		if (end >= 0 && (!isMarked || TokenRuns.isTitleOrBlock(cursor, end))) {
			return end;
		}
		return cursor.isOneOf(at, NUMBERS) && LineStarts.isNumber(cursor, at) && TokenRuns.isTitleOrBlock(cursor, at + 1) ? at + 1 : -1;
	}

	/** The class of the named elements that begin with a keyword, or null. */
	private EClass namedElementType(int keyword) {
		return grammar.blocks().stream().map(block -> block.clause(keyword)).filter(Objects::nonNull).map(Clause::feature)
				.filter(f -> f instanceof EReference reference && reference.isContainment()).map(f -> ((EReference) f).getEReferenceType())
				.filter(Literals.NAMED_ELEMENT::isSuperTypeOf).findFirst().orElse(null);
	}
}
