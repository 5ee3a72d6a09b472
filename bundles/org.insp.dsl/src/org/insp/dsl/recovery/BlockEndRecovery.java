/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

/** Blocks whose closing brace is missing: a clause of a block around them begins. */
final class BlockEndRecovery implements RecoveryStrategy {

	private final RecoveryContext context;

	BlockEndRecovery(RecoveryContext context) {
		this.context = context;
	}

	@Override
	public boolean recover(UnexpectedToken unexpected) {
		var cursor = context.cursor();
		if (!cursor.isKeyword(unexpected.index()) || !context.mayEndBlock(cursor.type(unexpected.index()))) {
			return false;
		}
		context.close(unexpected.block());
		return true;
	}
}
