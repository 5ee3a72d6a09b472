/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.translation;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.insp.dsl.edits.SyntaxErrorsException;
import org.insp.dsl.grammar.NodeSyntax;
import org.insp.dsl.text.Identifiers;
import org.insp.dsl.text.NumericText;
import org.insp.dsl.text.TextEdit;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.CountUnit;
import org.insp.model.DateExpression;
import org.insp.model.DayOfMonth;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;
import org.insp.model.WordList;
import org.insp.model.policy.PlaceWords;
import org.insp.model.text.ElementLabels;

import jakarta.inject.Inject;

/**
 * Turns a file from one vocabulary into the other: keywords, closed values and the words of deadlines change, and nothing else does. A
 * header that names a language names the new one. Get it from the language's injector.
 */
public class Translator {

	private static final String EVERY = Vocabulary.keyword("every", Language.ZH);

	private final IParser parser;

	@Inject
	Translator(IParser parser) {
		this.parser = parser;
	}

	/**
	 * The text in the vocabulary of a language. For a text in one vocabulary there and back gives the same characters.
	 *
	 * @throws SyntaxErrorsException if it has any
	 */
	public String translate(String text, Language to) {
		return TextEdit.apply(text, edits(parser.parse(new StringReader(text)), to));
	}

	/**
	 * The edits that translate a parsed text.
	 *
	 * @throws SyntaxErrorsException if it has any
	 */
	public static List<TextEdit> edits(IParseResult parsed, Language to) {
		SyntaxErrorsException.throwIfAny(parsed);
		var edits = new ArrayList<TextEdit>();
		var text = parsed.getRootNode().getText();
		for (var leaf : parsed.getRootNode().getLeafNodes()) {
			var written = leaf.isHidden() || isTouching(leaf, text) ? leaf.getText() : word(leaf, to);
			if (!written.equals(leaf.getText())
					&& !((NodeSyntax.keyword(leaf).isPresent() || NodeSyntax.isPeriod(leaf))
							&& joins(written, text, leaf.getTotalEndOffset()))) {
				edits.add(new TextEdit(leaf.getOffset(), leaf.getLength(), written));
			}
		}
		DeadlineOrder.swap(parsed, edits);
		return edits;
	}

	/** Returns whether a word would become one with the number or word that it touches (约35, 其中已追缴): it stays then, in both directions. */
	private static boolean joins(String written, String text, int end) {
		return end < text.length() && Identifiers.isPart(text.charAt(end)) && written.charAt(written.length() - 1) < 128
				&& Character.isLetterOrDigit(written.charAt(written.length() - 1));
	}

	/** Returns whether a word is one of several that touch in what is done every month (每月25日上报): they stay, in both directions. */
	private static boolean isTouching(ILeafNode leaf, String text) {
		int from = leaf.getOffset();
		while (from > 0 && Identifiers.isPart(text.charAt(from - 1))) {
			from--;
		}
		int to = leaf.getTotalEndOffset();
		while (to < text.length() && Identifiers.isPart(text.charAt(to))) {
			to++;
		}
		return text.startsWith(EVERY, from) && to - from > leaf.getLength();
	}

	private static String word(ILeafNode leaf, Language to) {
		if (NodeSyntax.isPeriod(leaf)) {
			return DateExpression.translated(leaf.getText(), to);
		} else if (NodeSyntax.isDeadlineWord(leaf)) {
			return Vocabulary.literal(Literals.MEASURE_KIND, leaf.getText()).map(kind -> Vocabulary.literal(kind, to))
					.orElseGet(() -> DateExpression.translatedUnit(leaf.getParent().getText(), leaf.getText(), to));
		}
		if (NodeSyntax.isDayUnit(leaf)) {
			var day = DayOfMonth.read(NumericText.halfWidth(leaf.getParent().getText()));
			return day.isPresent() ? DayOfMonth.translatedUnit(day.getAsInt(), leaf.getText(), to) : leaf.getText();
		}
		return NodeSyntax.keyword(leaf).map(keyword -> keyword(leaf.getText(), keyword.in(to), to))
				.orElseGet(() -> closedValue(leaf, to));
	}

	/** Returns the keyword of a language; what is another word for it in that language already is left. */
	private static String keyword(String written, String keyword, Language to) {
		return Vocabulary.words(keyword, to).contains(written) ? written : keyword;
	}

	/** The form of a closed value, if the token is one. */
	private static String closedValue(ILeafNode leaf, Language to) {
		var text = leaf.getText();
		if (NodeSyntax.isItemUnit(leaf)
				&& Vocabulary.literal(Literals.COUNT_UNIT, text).filter(unit -> unit == CountUnit.AREAS).isPresent()) {
			// the English word would begin a clause there
			return text;
		}
		var type = NodeSyntax.closedType(leaf);
		return type.filter(Literals.LANGUAGE::equals).isPresent()
				? language(text, to)
				: type.flatMap(t -> Vocabulary.literal(t, text)).or(() -> meaning(leaf)).map(value -> Vocabulary.literal(value, to))
						.orElse(text);
	}

	/** The value that words mean, behind the equals sign of their list. */
	private static Optional<Enumerator> meaning(ILeafNode leaf) {
		return leaf.getParent().getGrammarElement() instanceof RuleCall call
				&& GrammarUtil.containingAssignment(call) != null
				&& GrammarUtil.containingAssignment(call).getFeature().equals(Literals.WORD_LIST__MEANING.getName())
				&& NodeModelUtils.findActualSemanticObjectFor(leaf) instanceof WordList list
						? PlaceWords.types(list.getKind()).flatMap(type -> Vocabulary.literal(type, leaf.getText()).stream()).findFirst()
						: Optional.empty();
	}

	/** The language names the new one, by its code or by its name as it did before. */
	private static String language(String written, Language to) {
		return Language.get(written) != null ? to.getLiteral() : ElementLabels.term(to, to);
	}
}
