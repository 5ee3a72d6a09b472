/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import java.util.ArrayList;
import java.util.List;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;

/** The tokens that the parser reads: those of the lexer until recovery replaces them. */
final class RecoveredTokenStream extends XtextTokenStream {

	RecoveredTokenStream(TokenSource source, ITokenDefProvider types) {
		super(source, types);
	}

	/** Returns all tokens of the lexer. */
	@SuppressWarnings("unchecked")
	List<CommonToken> fill() {
		fillBuffer();
		return new ArrayList<>(tokens);
	}

	/** Replaces all tokens. */
	@SuppressWarnings("unchecked")
	void replace(List<CommonToken> recovered) {
		tokens.clear();
		tokens.addAll(recovered);
		for (int i = 0; i < recovered.size(); i++) {
			recovered.get(i).setTokenIndex(i);
		}
		p = 0;
		p = skipOffTokenChannels(0);
	}
}
