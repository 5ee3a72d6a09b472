/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_COMMA;
import static org.insp.dsl.parser.antlr.internal.InternalInspLexer.RULE_ID;

import java.util.regex.Pattern;

import org.insp.dsl.messages.MessageArgument;

/** Posts before or behind the names of persons: {@code 责任领导 组织委员 王某}. They belong to where the person is declared. */
final class PostBeforeNameRecovery implements RecoveryStrategy {

	private static final Pattern POST = Pattern.compile("\\p{IsHan}*(?:书记|委员|主任|部长|主席|[镇乡县区市局科处所站院校组队村]长|主任科员|科员|干事|会计|经理|同志)");

	private final RecoveryContext context;
	private final TokenCursor cursor;

	PostBeforeNameRecovery(RecoveryContext context) {
		this.context = context;
		this.cursor = context.cursor();
	}

	@Override
	public boolean recover(UnexpectedToken unexpected) {
		int name = unexpected.index();
		boolean follows = unexpected.continuesLine() && unexpected.couldContinue(RULE_COMMA) && cursor.is(name, RULE_ID)
				&& cursor.is(name - 1, RULE_ID);
		if (!follows || !isPost(name) && !isPost(name - 1)) {
			return false;
		}
		int post = isPost(name - 1) ? name - 1 : name;
		context.errors().report(post, "stray-post", MessageArgument.text(cursor.text(post)),
				MessageArgument.text(cursor.text(post == name ? name - 1 : name)));
		cursor.hide(post, post + 1);
		context.repeatClause(unexpected.block());
		return true;
	}

	private boolean isPost(int at) {
		return POST.matcher(cursor.text(at)).matches();
	}
}
