/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.lexer;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_CLOSE;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ML_COMMENT;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_OPEN;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_SL_COMMENT;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_WS;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.antlr.runtime.CommonToken;
import org.insp.dsl.text.Identifiers;

/**
 * Headings that ledgers have both for the deadline and for the day on which the work was done: 完成时间. Alone in a block they are the
 * deadline; beside a deadline under another heading (完成时限, 整改时限), or beside a status that says that the work is done, they are the day
 * of completion.
 */
public final class CompletionHeadings {

	private static final Map<String, String> HEADINGS = Map.of("完成时间", "实际完成", "完成日期", "实际完成", "办结时间", "实际完成",
			"completion date", "completed on");

	/** Statuses that say that the work is done, whatever the place means by them in particular; not 已完成80%, which is a text. */
	private static final Pattern DONE =
			Pattern.compile("已(?:经)?(?:全部|如期|按期)?(?:完成|整改|办结|销号|核验|落实|解决).*|完成|办结|closed|completed?|verified|implemented",
					Pattern.CASE_INSENSITIVE);

	/** The quotation marks around a text. */
	private static final Pattern MARKS = Pattern.compile("^[\"“]|[\"”]$");

	private CompletionHeadings() {
	}

	/** Gives the headings of a day of completion the type of their keyword. */
	public static void resolve(List<CommonToken> tokens, KeywordTable keywords) {
		int due = keywords.type("due");
		int chineseDue = keywords.type("时限");
		int status = keywords.type("status");
		int chineseStatus = keywords.type("状态");
		boolean isStatus = false;
		var blocks = new ArrayDeque<Block>();
		blocks.push(new Block());
		for (var token : tokens) {
			if (token.getType() == RULE_OPEN) {
				blocks.push(new Block());
			} else if (token.getType() == RULE_CLOSE && blocks.size() > 1) {
				blocks.pop().resolve(keywords);
			} else if (token.getType() == due || token.getType() == chineseDue) {
				blocks.peek().add(token);
			} else if (isStatus && !isHidden(token)) {
				blocks.peek().isDone |= DONE.matcher(MARKS.matcher(Identifiers.halfWidth(token.getText())).replaceAll("")).matches();
			}
			isStatus = token.getType() == status || token.getType() == chineseStatus
					|| isStatus && isHidden(token);
		}
		// a block that is not closed yet is being written
		blocks.forEach(block -> block.resolve(keywords));
	}

	private static boolean isHidden(CommonToken token) {
		return token.getType() == RULE_WS || token.getType() == RULE_SL_COMMENT || token.getType() == RULE_ML_COMMENT;
	}

	/** The headings of a block itself. */
	private static final class Block {

		private final List<CommonToken> completions = new ArrayList<>();
		private boolean hasDeadline;
		private boolean isDone;

		private void add(CommonToken token) {
			if (HEADINGS.containsKey(Identifiers.halfWidth(token.getText()))) {
				completions.add(token);
			} else {
				hasDeadline = true;
			}
		}

		private void resolve(KeywordTable keywords) {
			if (hasDeadline || isDone) {
				completions.forEach(token -> token.setType(keywords.type(HEADINGS.get(Identifiers.halfWidth(token.getText())))));
			}
		}
	}
}
