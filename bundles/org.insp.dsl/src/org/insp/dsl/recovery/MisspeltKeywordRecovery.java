/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.insp.dsl.recovery.RecoveryWalker.OpenBlock;
import org.insp.dsl.recovery.SyntaxShape.Clause;
import org.insp.dsl.recovery.SyntaxShape.Sequence;
import org.insp.model.Language;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.NearestWords;

/** Words that are almost keywords: run together with what follows, misspelt, or another name for the same thing. */
final class MisspeltKeywordRecovery {

	private final RecoveryWalker walk;
	private final TokenBuffer tokens;
	private final GrammarModel shapes;
	private final SyntaxErrorCollector errors;

	MisspeltKeywordRecovery(RecoveryWalker walk, SyntaxErrorCollector errors) {
		this.walk = walk;
		this.tokens = walk.tokens;
		this.shapes = walk.shapes;
		this.errors = errors;
	}

	/** Puts right the word at the present position of a block; false if it is nothing like a keyword. */
	boolean recover(OpenBlock frame, BitSet expected, BitSet tails) {
		var candidates = (BitSet) expected.clone();
		if (walk.imbalance > 0) {
			walk.enclosingBlocks().forEach(f -> candidates.or(f.block.heads()));
		}
		int type = asKeyword(candidates);
		if (type < 0 && !(tokens.continuesLine(walk.pos) && tails.get(shapes.type("RULE_STRING")))) {
			type = synonym(frame);
		}
		if (type >= 0) {
			if (tails.get(type)) {
				walk.repeatClause(frame);
			}
			return true;
		}
		return splitExpectedKeywordOffName(frame, expected);
	}

	/** Makes a keyword of the word at the present position and gives its type; -1 if it is like none of some keywords. */
	int asKeyword(BitSet types) {
		int pos = walk.pos;
		var word = tokens.text(pos);
		var keywords = errors.keywords(types);
		var meant = KeywordSimilarity.nearest(word, keywords);
		var runsOn =
				keywords.stream().filter(k -> KeywordSimilarity.startsWithKeyword(word, k)).max(Comparator.comparingInt(String::length));
		boolean valueFollows = tokens.continuesLine(pos + 1) && !walk.isKeyword(pos + 1) && !walk.is(pos + 1, "RULE_OPEN");
		if (runsOn.isPresent() && !(meant.isPresent() && valueFollows && NearestWords.distance(word, meant.get()) == 1)) {
			var keyword = runsOn.get();
			errors.report(pos, pos + 1, "missing-space", keyword, word.substring(keyword.length()));
			tokens.split(pos, keyword.length(), shapes.keywordType(keyword));
			return tokens.type(pos);
		}
		for (var keyword : keywords) {
			var words = keyword.split(" ");
			if (words.length == 2 && words[0].equals(word) && tokens.text(pos + 1).equals(words[1])) {
				errors.report(pos, pos + 2, "misspelt-keyword", SyntaxErrorCollector.excerpt(tokens.text(pos, pos + 2)), keyword);
				tokens.merge(pos, pos + 2, shapes.keywordType(keyword));
				return tokens.type(pos);
			}
		}
		return meant.map(keyword -> respell(keyword)).orElse(-1);
	}

	private int respell(String keyword) {
		errors.report(walk.pos, walk.pos + 1, "misspelt-keyword", SyntaxErrorCollector.excerpt(tokens.text(walk.pos)), keyword);
		tokens.get(walk.pos).setType(shapes.keywordType(keyword));
		return shapes.keywordType(keyword);
	}

	/** What the model calls a feature is understood in the place of the clause's keyword. */
	private int synonym(OpenBlock frame) {
		var word = tokens.text(walk.pos);
		for (var clause : frame.block.clauses()) {
			if (clause.feature() != null && featureNames(clause.feature()).contains(word)) {
				var forms = errors.keywords(clause.part().first());
				var keyword = forms.stream().filter(k -> KeywordSimilarity.isChinese(k) == KeywordSimilarity.isChinese(word)).findFirst();
				if (keyword.isPresent()) {
					return respell(keyword.get());
				}
			}
		}
		return -1;
	}

	/** The keyword of this block that has another word elsewhere, which was written here: {@code 类型} for {@code 类别}. */
	Optional<String> sameClauseKeyword(OpenBlock frame, int type) {
		var written = shapes.blocks().stream().map(b -> b.clause(type)).filter(Objects::nonNull)
				.flatMap(c -> errors.keywords(c.part().first()).stream()).collect(Collectors.toSet());
		return frame.block.clauses().stream().map(c -> errors.keywords(c.part().first())).filter(forms -> forms.size() == 2)
				.filter(forms -> forms.stream().anyMatch(written::contains)).flatMap(List::stream)
				.filter(k -> KeywordSimilarity.isChinese(k) == KeywordSimilarity.isChinese(shapes.keyword(type))).findFirst();
	}

	/** The word before may end with a keyword that was to follow it: {@code 专题会议}. */
	boolean splitKeywordOffName(BitSet wanted) {
		int before = walk.pos - 1;
		if (before < 0 || !walk.is(before, "RULE_ID")) {
			return false;
		}
		var word = tokens.text(before);
		var keyword = errors.keywords(wanted).stream()
				.filter(k -> KeywordSimilarity.isChinese(k) && k.length() > 1 && k.length() < word.length() && word.endsWith(k))
				.findFirst();
		keyword.ifPresent(k -> {
			int length = word.length() - k.length();
			errors.report(before, before + 1, "missing-space", word.substring(0, length), k);
			tokens.split(before, length, shapes.type("RULE_ID"));
		});
		return keyword.isPresent();
	}

	private static List<String> featureNames(EStructuralFeature feature) {
		return List.of(feature.getName(), ElementLabels.term(feature, Language.EN), ElementLabels.term(feature, Language.ZH));
	}

	/** The word before may end with the keyword that this one wants: {@code P1责任领导 Wang}. */
	private boolean splitExpectedKeywordOffName(OpenBlock frame, BitSet expected) {
		int before = walk.pos - 1;
		if (before < 0 || !walk.is(before, "RULE_ID") || !tokens.continuesLine(walk.pos)) {
			return false;
		}
		var word = tokens.text(before);
		var candidates = new ArrayList<>(errors.keywords(expected));
		candidates.removeIf(k -> !KeywordSimilarity.isChinese(k) || k.length() < 2 || !word.endsWith(k) || word.length() == k.length()
				|| !acceptsNextToken(frame.block.clause(shapes.keywordType(k))));
		var keyword = candidates.stream().max(Comparator.comparingInt(String::length));
		keyword.ifPresent(k -> {
			int length = word.length() - k.length();
			errors.report(before, before + 1, "missing-space", word.substring(0, length), k);
			tokens.split(before, length, shapes.type("RULE_ID"));
			walk.repeatClause(frame);
		});
		return keyword.isPresent();
	}

	private boolean acceptsNextToken(Clause clause) {
		return clause == null || clause.part() instanceof Sequence sequence && sequence.parts().size() > 1
				&& sequence.parts().get(1).first().get(tokens.type(walk.pos));
	}
}
