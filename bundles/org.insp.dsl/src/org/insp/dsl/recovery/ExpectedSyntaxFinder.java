/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.insp.dsl.recovery.ExpectedSyntax.BlockOption;
import org.insp.dsl.recovery.ExpectedSyntax.ClauseHead;
import org.insp.dsl.recovery.ExpectedSyntax.ExpectedValueKind;
import org.insp.dsl.recovery.ExpectedSyntax.KeywordOption;
import org.insp.dsl.recovery.ExpectedSyntax.Option;
import org.insp.dsl.recovery.ExpectedSyntax.ValueOption;
import org.insp.dsl.recovery.SyntaxShape.Block;
import org.insp.dsl.recovery.SyntaxShape.Choice;
import org.insp.dsl.recovery.SyntaxShape.Clause;
import org.insp.dsl.recovery.SyntaxShape.Sequence;
import org.insp.dsl.recovery.SyntaxShape.Terminal;
import org.insp.dsl.recovery.SyntaxShape.Value;
import org.insp.model.InspPackage;

/**
 * Goes through a text up to a place and finds what may stand there. Unlike {@link RecoveryWalker} it puts nothing right: where a clause
 * does not
 * fit it goes on with the next, because a text that is being typed is seldom complete.
 */
final class ExpectedSyntaxFinder {

	private enum Outcome {
		/** Read to its end. */
		READ,
		/** The text is another one. */
		UNFIT,
		/** The place is within it. */
		REACHED
	}

	private static final class VisitedBlock {
		final Block block;
		final int start;
		final Set<String> written = new HashSet<>();
		int clause = -1;

		VisitedBlock(Block block, int start) {
			this.block = block;
			this.start = start;
		}
	}

	private final GrammarModel shapes;
	private final CaretContext place;
	private final Deque<VisitedBlock> frames = new ArrayDeque<>();
	private final Set<Option> options = new LinkedHashSet<>();
	private int pos;

	ExpectedSyntaxFinder(GrammarModel shapes, CaretContext place) {
		this.shapes = shapes;
		this.place = place;
	}

	ExpectedSyntax find() {
		block(shapes.file(), -1);
		var frame = frames.peek();
		frame.written.addAll(featuresAfterCaret(frame));
		return new ExpectedSyntax(place.from(), place.to(), place.startsLine(), place.isComment()
				? List.of()
				: List.copyOf(options), modelElement(frame.block.owner()), frame.start, frame.clause, frame.written);
	}

	private boolean isReached() {
		return pos == place.tokensBefore();
	}

	private int type() {
		return place.type(pos);
	}

	private boolean is(String type) {
		return type() == shapes.type(type);
	}

	private Outcome block(Block block, int start) {
		var frame = new VisitedBlock(block, start);
		frames.push(frame);
		while (!isReached()) {
			var clause = block.clause(type());
			if (clause != null) {
				int head = pos;
				frame.clause = place.offset(pos);
				if (subjectFeature(clause) != null) {
					frame.written.add(subjectFeature(clause).getName());
				}
				var outcome = parse(clause.part());
				if (outcome == Outcome.REACHED || isReached() && pos == head + 1 && !place.startsLine()) {
					return Outcome.REACHED;
				}
			} else if (is("RULE_CLOSE") && frames.size() > 1) {
				pos++;
				frames.pop();
				return Outcome.READ;
			} else if (place.beginsLine(pos) && startsOuterClause(type())) {
				// its closing brace is missing
				frames.pop();
				return Outcome.READ;
			} else {
				pos++;
			}
		}
		block.clauses().forEach(this::offerClause);
		return Outcome.REACHED;
	}

	/** Whether a token begins a clause of a block around the present one. */
	private boolean startsOuterClause(int type) {
		return frames.stream().skip(1).anyMatch(f -> f.block.heads().get(type)) && !frames.peek().block.heads().get(type);
	}

	private Outcome parse(SyntaxShape shape) {
		if (shape instanceof Sequence sequence) {
			return sequence.parts().stream().map(this::parse).filter(o -> o != Outcome.READ).findFirst().orElse(Outcome.READ);
		} else if (shape instanceof SyntaxShape.OptionalPart optional) {
			return repeated(optional);
		} else if (isReached()) {
			offer(shape);
			return shape.nullable() ? Outcome.READ : Outcome.REACHED;
		} else if (!shape.first().get(type())) {
			return shape.nullable() ? Outcome.READ : Outcome.UNFIT;
		} else if (shape instanceof Choice choice) {
			return parse(choice.options().stream().filter(o -> o.first().get(type())).findFirst().orElseThrow());
		} else if (shape instanceof Value value) {
			return parse(value.part());
		}
		pos++;
		return shape instanceof Block block ? block(block, frames.peek().clause) : Outcome.READ;
	}

	private Outcome repeated(SyntaxShape.OptionalPart optional) {
		do {
			if (isReached()) {
				offer(optional.part());
				return Outcome.READ;
			} else if (!optional.first().get(type())) {
				return Outcome.READ;
			}
			var outcome = parse(optional.part());
			if (outcome != Outcome.READ) {
				return outcome;
			}
		} while (optional.repeated());
		return Outcome.READ;
	}

	/** What the shape can begin with, within a clause. */
	private void offer(SyntaxShape shape) {
		if (shape instanceof Sequence sequence) {
			for (var part : sequence.parts()) {
				offer(part);
				if (!part.nullable()) {
					return;
				}
			}
		} else if (shape instanceof Choice choice) {
			choice.options().forEach(this::offer);
		} else if (shape instanceof SyntaxShape.OptionalPart optional) {
			offer(optional.part());
		} else if (shape instanceof Value value && valueOption(value) != null) {
			options.add(valueOption(value));
		} else if (shape instanceof Value value) {
			offer(value.part());
		} else if (shape instanceof Block block) {
			options.add(new BlockOption(new ClauseTemplate(block)));
		} else if (shape instanceof Terminal terminal) {
			options.addAll(keywordOptions(terminal));
		}
	}

	private void offerClause(Clause clause) {
		var feature = subjectFeature(clause) == null ? null : modelElement(subjectFeature(clause));
		for (var option : heads(clause.part())) {
			options.add(option instanceof KeywordOption word
					? new KeywordOption(word.en(), word.zh(),
							Optional.of(new ClauseHead(feature, clause.single(), new ClauseTemplate(clause.part()))))
					: option);
		}
	}

	private static List<Option> heads(SyntaxShape shape) {
		var found = new ExpectedSyntaxFinder(null, null);
		found.offer(shape);
		return List.copyOf(found.options);
	}

	/** The clauses that follow in the block. */
	private Set<String> featuresAfterCaret(VisitedBlock frame) {
		var written = new HashSet<String>();
		int depth = 0;
		for (int i = place.firstTokenAfter(); i < place.size(); i++) {
			int type = place.type(i);
			var clause = depth == 0 ? frame.block.clause(type) : null;
			if (clause != null && subjectFeature(clause) != null) {
				written.add(subjectFeature(clause).getName());
			} else if (depth == 0 && place.beginsLine(i) && startsOuterClause(type)) {
				break;
			}
			depth += type == shapes.type("RULE_OPEN") ? 1 : type == shapes.type("RULE_CLOSE") ? -1 : 0;
			if (depth < 0) {
				break;
			}
		}
		return written;
	}

	/** The feature that a clause is about, be it between braces of its own. */
	static EStructuralFeature subjectFeature(Clause clause) {
		var block = clause.feature() == null ? GrammarModel.lastBlock(clause.part()) : null;
		return block == null || block.clauses().isEmpty() ? clause.feature() : block.clauses().get(0).feature();
	}

	/** The keyword, or the keywords that are closed values; none for signs. */
	static List<KeywordOption> keywordOptions(Terminal terminal) {
		var forms =
				terminal.words() == null || !Character.isLetter(terminal.words().charAt(0)) ? new String[0] : terminal.words().split("\\|");
		var words = new ArrayList<KeywordOption>();
		for (int i = 0; i + 1 < forms.length; i += 2) {
			words.add(new KeywordOption(forms[i], forms[i + 1], Optional.empty()));
		}
		return words;
	}

	/** The slot of a value, or null for what has keywords of its own. */
	static ValueOption valueOption(Value value) {
		var expected = value.expected();
		if (expected == null) {
			return null;
		}
		var kind = switch (expected.charAt(0)) {
			case 'R' -> ExpectedValueKind.REFERENCE;
			case 'V' -> ExpectedValueKind.LITERAL;
			default -> switch (expected.substring(2)) {
				case "Text" -> ExpectedValueKind.TEXT;
				case "Date" -> ExpectedValueKind.DATE;
				case "Name" -> ExpectedValueKind.NAME;
				default -> ExpectedValueKind.NUMBER;
			};
		};
		return new ValueOption(modelElement(value.owner()), modelElement(value.feature()), kind);
	}

	/** The grammar has a copy of the metamodel that lacks the terms. */
	static EClass modelElement(EClass type) {
		return (EClass) InspPackage.eINSTANCE.getEClassifier(type.getName());
	}

	private static EStructuralFeature modelElement(EStructuralFeature feature) {
		return modelElement(feature.getEContainingClass()).getEStructuralFeature(feature.getName());
	}
}
