/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.semantictokens.SemanticTokensService;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.insp.dsl.grammar.NodeSyntax;
import org.insp.dsl.grammar.NodeSyntax.Role;
import org.insp.dsl.resource.InspResource;
import org.insp.model.Actor;
import org.insp.model.Area;
import org.insp.model.Aspect;
import org.insp.model.Measure;
import org.insp.model.Person;
import org.insp.model.Rectifiable;

import com.google.inject.Singleton;

/**
 * Semantic tokens of a document. The type of a name is that of the element it denotes, in declarations and references alike; an unresolved
 * name has none. A date is a number with a modifier, for editors that have no token type for dates.
 */
@Singleton
public class SemanticTokenProvider extends SemanticTokensService {

	private static final List<String> TYPES =
			List.of(SemanticTokenTypes.Keyword, SemanticTokenTypes.EnumMember, SemanticTokenTypes.String, SemanticTokenTypes.Number,
					SemanticTokenTypes.Comment, SemanticTokenTypes.Decorator, SemanticTokenTypes.Variable, SemanticTokenTypes.Type,
					SemanticTokenTypes.Namespace, SemanticTokenTypes.Property, SemanticTokenTypes.Method, SemanticTokenTypes.Class);
	private static final List<String> MODIFIERS = List.of(SemanticTokenModifiers.Declaration, "date");

	private static final Pattern LINE_END = Pattern.compile("\r\n?|\n");

	/** Encodes tokens as the protocol wants them: relative to the previous token. */
	private static final class Encoder {
		private final List<Integer> data = new ArrayList<>();
		private int lastLine;
		private int lastColumn;
		private int line;
		private int column;

		void add(ILeafNode leaf, String type, int modifiers) {
			var lines = LINE_END.split(leaf.getText(), -1);
			for (int i = 0; i < lines.length; i++) {
				// a token must not extend beyond its line
				int length = lines[i].length();
				if (type != null && length > 0) {
					data.addAll(List.of(line - lastLine, line == lastLine ? column - lastColumn : column, length, TYPES.indexOf(type),
							modifiers));
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
	public SemanticTokens semanticTokensFull(Document document, XtextResource resource, SemanticTokensParams params,
			CancelIndicator cancel) {
		return tokens(resource, leaf -> true);
	}

	/** The tokens that meet a part of a document, as an editor asks for those that it shows. */
	public SemanticTokens inRange(Document document, XtextResource resource, Range range) {
		var region = document.getTextRegion(range);
		return tokens(resource, leaf -> leaf.getOffset() <= region.getOffset() + region.getLength()
				&& leaf.getEndOffset() >= region.getOffset());
	}

	private static SemanticTokens tokens(XtextResource resource, Predicate<ILeafNode> isWanted) {
		var encoder = new Encoder();
		var targets = NameOccurrences.targetsByOffset((InspResource) resource);
		for (var leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
			var role = NodeSyntax.role(leaf);
			encoder.add(leaf, isWanted.test(leaf) ? type(role, leaf, targets) : null,
					role == Role.DECLARED_NAME ? 1 : role == Role.DATE ? 2 : 0);
		}
		return new SemanticTokens(encoder.data);
	}

	private static String type(Role role, ILeafNode leaf, Map<Integer, EObject> targets) {
		return switch (role) {
			case KEYWORD -> SemanticTokenTypes.Keyword;
			case CLOSED_VALUE -> SemanticTokenTypes.EnumMember;
			case DECLARED_NAME -> type(NodeModelUtils.findActualSemanticObjectFor(leaf));
			case REFERENCE -> type(targets.get(leaf.getOffset()));
			case FIELD -> SemanticTokenTypes.Property;
			case RULE_ID -> SemanticTokenTypes.Decorator;
			case TEXT -> SemanticTokenTypes.String;
			case NUMBER, DATE -> SemanticTokenTypes.Number;
			case COMMENT -> SemanticTokenTypes.Comment;
			case OPEN, CLOSE, OTHER -> null;
		};
	}

	/** The token type for the name of an element; null for null. */
	private static String type(EObject element) {
		if (element instanceof Person) {
			return SemanticTokenTypes.Variable;
		} else if (element instanceof Actor) {
			return SemanticTokenTypes.Type;
		} else if (element instanceof Area) {
			return SemanticTokenTypes.Namespace;
		} else if (element instanceof Rectifiable || element instanceof Aspect) {
			return SemanticTokenTypes.Property;
		} else if (element instanceof Measure) {
			return SemanticTokenTypes.Method;
		}
		return element == null ? null : SemanticTokenTypes.Class;
	}
}
