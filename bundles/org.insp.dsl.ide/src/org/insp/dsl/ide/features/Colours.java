/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.features;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.semantictokens.SemanticTokensService;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Singleton;

/** What the tokens of a document are, for colouring. A date is a number to editors that know no dates. */
@Singleton
public class Colours extends SemanticTokensService {

	private static final List<String> TYPES = List.of(SemanticTokenTypes.Keyword, SemanticTokenTypes.Class, SemanticTokenTypes.Variable,
			SemanticTokenTypes.EnumMember, SemanticTokenTypes.Property, SemanticTokenTypes.String, SemanticTokenTypes.Number, SemanticTokenTypes.Comment);
	private static final List<String> MODIFIERS = List.of(SemanticTokenModifiers.Declaration, "date");

	/** What the protocol wants of a token: how far it is from the one before. */
	private static final class Encoder {
		private final List<Integer> data = new ArrayList<>();
		private int lastLine;
		private int lastColumn;
		private int line;
		private int column;

		void add(ILeafNode leaf, String type, int modifiers) {
			var lines = leaf.getText().split("\n", -1);
			for (int i = 0; i < lines.length; i++) {
				// a token may not go beyond its line
				int length = lines[i].endsWith("\r") ? lines[i].length() - 1 : lines[i].length();
				if (type != null && length > 0) {
					data.addAll(List.of(line - lastLine, line == lastLine ? column - lastColumn : column, length, TYPES.indexOf(type), modifiers));
					lastLine = line;
					lastColumn = column;
				}
				column = i == lines.length - 1 ? column + lines[i].length() : 0;
				line += i == lines.length - 1 ? 0 : 1;
			}
		}
	}

	@Override
	public List<String> getTokenTypes() {
		return TYPES;
	}

	@Override
	public List<String> getTokenModifiers() {
		return MODIFIERS;
	}

	@Override
	public SemanticTokens semanticTokensFull(Document document, XtextResource resource, SemanticTokensParams params, CancelIndicator cancel) {
		var encoder = new Encoder();
		for (var leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
			var kind = Tokens.kind(leaf);
			encoder.add(leaf, type(kind), kind == Tokens.Kind.DECLARATION ? 1 : kind == Tokens.Kind.DATE ? 2 : 0);
		}
		return new SemanticTokens(encoder.data);
	}

	private static String type(Tokens.Kind kind) {
		return switch (kind) {
			case KEYWORD -> SemanticTokenTypes.Keyword;
			case LITERAL -> SemanticTokenTypes.EnumMember;
			case DECLARATION -> SemanticTokenTypes.Class;
			case REFERENCE -> SemanticTokenTypes.Variable;
			case RULE -> SemanticTokenTypes.Property;
			case TEXT -> SemanticTokenTypes.String;
			case NUMBER, DATE -> SemanticTokenTypes.Number;
			case COMMENT -> SemanticTokenTypes.Comment;
			case OPEN, CLOSE, OTHER -> null;
		};
	}
}
