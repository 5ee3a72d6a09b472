/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.editor;

import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** Finds the brace that belongs to the one at the cursor. */
public final class BracketMatcher extends DefaultCharacterPairMatcher {

	/** Called by the generic editor. */
	public BracketMatcher() {
		super(new char[] { '{', '}', '｛', '｝', '（', '）', '“', '”' });
	}
}
