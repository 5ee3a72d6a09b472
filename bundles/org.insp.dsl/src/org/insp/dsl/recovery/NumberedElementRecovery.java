/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ID;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_NUMBER;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.insp.dsl.grammar.GrammarModel;
import org.insp.dsl.grammar.SyntaxShape.Clause;
import org.insp.dsl.messages.MessageArgument;
import org.insp.model.InspPackage.Literals;

/**
 * Elements that bear a number as Word writes it in the place of a name: {@code 措施（一）}, {@code 措施 1、}. The round brackets would be
 * braces and the mark a comma, but nothing of the language has this form.
 */
final class NumberedElementRecovery {

	private static final Pattern NUMBER = Pattern.compile("[〇一二三四五六七八九十百]{1,4}|[0-9０-９]{1,3}");
	private static final Pattern CIRCLED = Pattern.compile("[①-⑳]");
	private static final Pattern MARK = Pattern.compile("[、.．]");
	private static final String OPEN = "（(〔[【";
	private static final String CLOSE = "）)〕]】";
	private static final String DIGITS = "〇一二三四五六七八九";
	/** The letters by which elements are usually numbered. */
	private static final Map<EClass, String> LETTERS = Map.of(Literals.MEASURE, "C", Literals.FINDING, "P");

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
			if (type != null) {
				var number = cursor.text(i + 1, end);
				errors.report(i + 1, end, "name-form", MessageArgument.text(number),
						MessageArgument.text(LETTERS.getOrDefault(type, type.getName().substring(0, 1)) + value(number)));
				cursor.hide(i + 1, end);
			}
		}
	}

	/** The end of the number that begins at a token, with what belongs to it; -1 if none does. */
	private int endOfNumber(int at) {
		if (CIRCLED.matcher(cursor.text(at)).matches()) {
			return at + 1;
		} else if (OPEN.contains(cursor.text(at)) && isNumber(at + 1) && cursor.touches(at + 1) && cursor.touches(at + 2)
				&& CLOSE.contains(cursor.text(at + 2))) {
			return at + 3;
		} else if (isNumber(at) && cursor.touches(at + 1) && MARK.matcher(cursor.text(at + 1)).matches()
				&& TokenRuns.isTitleOrBlock(cursor, at + 2)) {
			return at + 2;
		}
		return cursor.is(at, RULE_NUMBER) && isNumber(at) && TokenRuns.isTitleOrBlock(cursor, at + 1) ? at + 1 : -1;
	}

	private boolean isNumber(int at) {
		return (cursor.is(at, RULE_ID) || cursor.is(at, RULE_NUMBER)) && NUMBER.matcher(cursor.text(at)).matches();
	}

	/** The class of the named elements that begin with a keyword, or null. */
	private EClass namedElementType(int keyword) {
		return grammar.blocks().stream().map(block -> block.clause(keyword)).filter(Objects::nonNull).map(Clause::feature)
				.filter(f -> f instanceof EReference reference && reference.isContainment()).map(f -> ((EReference) f).getEReferenceType())
				.filter(Literals.NAMED_ELEMENT::isSuperTypeOf).findFirst().orElse(null);
	}

	private static int value(String written) {
		var digits = written.replaceAll("[^0-9０-９]", "");
		if (!digits.isEmpty()) {
			return digits.chars().map(Character::getNumericValue).reduce(0, (all, digit) -> all * 10 + digit);
		} else if (CIRCLED.matcher(written).matches()) {
			return written.charAt(0) - '①' + 1;
		}
		int sum = 0;
		int digit = 0;
		for (int i = 0; i < written.length(); i++) {
			char c = written.charAt(i);
			if (c == '十' || c == '百') {
				sum += Math.max(1, digit) * (c == '十' ? 10 : 100);
				digit = 0;
			} else if (DIGITS.indexOf(c) >= 0) {
				digit = DIGITS.indexOf(c);
			}
		}
		return sum + digit;
	}
}
