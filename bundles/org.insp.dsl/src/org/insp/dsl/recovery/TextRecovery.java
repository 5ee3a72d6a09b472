/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import java.util.List;

import org.insp.dsl.grammar.GrammarModel;
import org.insp.dsl.grammar.SyntaxShape;

/** The recovery of a text from its mistakes, before the parser sees the tokens: it leaves tokens without a mistake, and the errors. */
final class TextRecovery {

	private final GrammarModel grammar;
	private final TokenCursor cursor;
	private final SyntaxErrorCollector errors;
	private final BraceBalance braces;
	private final boolean balanced;

	/**
	 * Begins with what needs no grammar: texts and comments that are not closed, numbers in the place of names.
	 *
	 * @param listMarks whether lines may begin with the numbers and bullets of lists; in a text without mistakes these may be names
	 */
	TextRecovery(GrammarModel grammar, TokenCursor cursor, boolean listMarks) {
		this.grammar = grammar;
		this.cursor = cursor;
		this.errors = new SyntaxErrorCollector(cursor);
		if (!PastedDocument.recover(cursor, errors)) {
			new SplitTextRecovery(cursor, errors).recover();
			errors.reportUnclosedTexts();
			new NumberedElementRecovery(grammar, cursor, errors).recover();
			if (listMarks) {
				new ListMarkRecovery(cursor, errors).recover();
			}
		}
		this.braces = new BraceBalance(cursor);
		this.balanced = braces.isEven() && cursor.unclosedComment() < 0;
	}

	/** Recovers a whole text. */
	void recoverFile() {
		if (!braces.isEven()) {
			new BraceRecovery(cursor, errors, braces).recover();
		}
		walker().walkFile();
	}

	/**
	 * Recovers an element by itself. What is wrong between its braces is corrected as it would be within the whole text, as long as every
	 * brace has its counterpart.
	 *
	 * @return false if more than that is wrong; then the tokens are of no use
	 */
	boolean recoverElement(SyntaxShape element) {
		var last = cursor.get(cursor.size() - 1);
		int open = 0;
		while (open < cursor.size() && !TokenRuns.isOpening(cursor, open)) {
			open++;
		}
		int body = cursor.get(open).getStartIndex();
		return walker().walkElement(element) && balanced && cursor.position() == cursor.size() && cursor.get(cursor.position() - 1) == last
				&& !errors.isFull() && errors.list().stream().allMatch(error -> error.offset() > body);
	}

	private RecoveryWalker walker() {
		return new RecoveryWalker(new RecoveryContext(grammar, cursor, errors, braces));
	}

	/** Returns what was wrong, in the order of the text. */
	List<SyntaxError> errors() {
		return errors.list();
	}

	/** Returns whether each brace of the text had its counterpart, so that no mistake makes anything of what is outside its block. */
	boolean isBalanced() {
		return balanced;
	}
}
