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
import org.insp.dsl.recovery.Expected.Braces;
import org.insp.dsl.recovery.Expected.Head;
import org.insp.dsl.recovery.Expected.Kind;
import org.insp.dsl.recovery.Expected.Option;
import org.insp.dsl.recovery.Expected.Slot;
import org.insp.dsl.recovery.Expected.Word;
import org.insp.dsl.recovery.Shape.Block;
import org.insp.dsl.recovery.Shape.Choice;
import org.insp.dsl.recovery.Shape.Clause;
import org.insp.dsl.recovery.Shape.Sequence;
import org.insp.dsl.recovery.Shape.Terminal;
import org.insp.dsl.recovery.Shape.Value;
import org.insp.model.InspPackage;

/**
 * Goes through a text up to a place and finds what may stand there. Unlike {@link Walk} it puts nothing right: where a clause does not
 * fit it goes on with the next, because a text that is being typed is seldom complete.
 */
final class Expectations {

	private enum Outcome {
		/** Read to its end. */
		READ,
		/** The text is another one. */
		UNFIT,
		/** The place is within it. */
		REACHED
	}

	private static final class Frame {
		final Block block;
		final int start;
		final Set<String> written = new HashSet<>();
		int clause = -1;

		Frame(Block block, int start) {
			this.block = block;
			this.start = start;
		}
	}

	private final Shapes shapes;
	private final Place place;
	private final Deque<Frame> frames = new ArrayDeque<>();
	private final Set<Option> options = new LinkedHashSet<>();
	private int pos;

	Expectations(Shapes shapes, Place place) {
		this.shapes = shapes;
		this.place = place;
	}

	Expected find() {
		block(shapes.file(), -1);
		var frame = frames.peek();
		frame.written.addAll(writtenBehind(frame));
		return new Expected(place.from(), place.to(), place.startsLine(), place.isComment()
				? List.of()
				: List.copyOf(options), model(frame.block.owner()), frame.start, frame.clause, frame.written);
	}

	private boolean isReached() {
		return pos == place.before();
	}

	private int type() {
		return place.type(pos);
	}

	private boolean is(String type) {
		return type() == shapes.type(type);
	}

	private Outcome block(Block block, int start) {
		var frame = new Frame(block, start);
		frames.push(frame);
		while (!isReached()) {
			var clause = block.clause(type());
			if (clause != null) {
				int head = pos;
				frame.clause = place.offset(pos);
				if (about(clause) != null) {
					frame.written.add(about(clause).getName());
				}
				var outcome = parse(clause.part());
				if (outcome == Outcome.REACHED || isReached() && pos == head + 1 && !place.startsLine()) {
					return Outcome.REACHED;
				}
			} else if (is("RULE_CLOSE") && frames.size() > 1) {
				pos++;
				frames.pop();
				return Outcome.READ;
			} else if (place.beginsLine(pos) && isOfAnother(type())) {
				// its closing brace is missing
				frames.pop();
				return Outcome.READ;
			} else {
				pos++;
			}
		}
		block.clauses().forEach(this::head);
		return Outcome.REACHED;
	}

	/** Whether a token begins a clause of a block around the present one. */
	private boolean isOfAnother(int type) {
		return frames.stream().skip(1).anyMatch(f -> f.block.heads().get(type)) && !frames.peek().block.heads().get(type);
	}

	private Outcome parse(Shape shape) {
		if (shape instanceof Sequence sequence) {
			return sequence.parts().stream().map(this::parse).filter(o -> o != Outcome.READ).findFirst().orElse(Outcome.READ);
		} else if (shape instanceof Shape.Optional optional) {
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

	private Outcome repeated(Shape.Optional optional) {
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
	private void offer(Shape shape) {
		if (shape instanceof Sequence sequence) {
			for (var part : sequence.parts()) {
				offer(part);
				if (!part.nullable()) {
					return;
				}
			}
		} else if (shape instanceof Choice choice) {
			choice.options().forEach(this::offer);
		} else if (shape instanceof Shape.Optional optional) {
			offer(optional.part());
		} else if (shape instanceof Value value && slot(value) != null) {
			options.add(slot(value));
		} else if (shape instanceof Value value) {
			offer(value.part());
		} else if (shape instanceof Block block) {
			options.add(new Braces(new Form(block)));
		} else if (shape instanceof Terminal terminal) {
			options.addAll(words(terminal));
		}
	}

	private void head(Clause clause) {
		var feature = about(clause) == null ? null : model(about(clause));
		for (var option : heads(clause.part())) {
			options.add(option instanceof Word word
					? new Word(word.en(), word.zh(), Optional.of(new Head(feature, clause.once(), new Form(clause.part()))))
					: option);
		}
	}

	private static List<Option> heads(Shape shape) {
		var found = new Expectations(null, null);
		found.offer(shape);
		return List.copyOf(found.options);
	}

	/** The clauses that follow in the block. */
	private Set<String> writtenBehind(Frame frame) {
		var written = new HashSet<String>();
		int depth = 0;
		for (int i = place.behind(); i < place.size(); i++) {
			int type = place.type(i);
			var clause = depth == 0 ? frame.block.clause(type) : null;
			if (clause != null && about(clause) != null) {
				written.add(about(clause).getName());
			} else if (depth == 0 && place.beginsLine(i) && isOfAnother(type)) {
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
	static EStructuralFeature about(Clause clause) {
		var block = clause.feature() == null ? Shapes.lastBlock(clause.part()) : null;
		return block == null || block.clauses().isEmpty() ? clause.feature() : block.clauses().get(0).feature();
	}

	/** The keyword, or the keywords that are closed values; none for signs. */
	static List<Word> words(Terminal terminal) {
		var forms =
				terminal.words() == null || !Character.isLetter(terminal.words().charAt(0)) ? new String[0] : terminal.words().split("\\|");
		var words = new ArrayList<Word>();
		for (int i = 0; i + 1 < forms.length; i += 2) {
			words.add(new Word(forms[i], forms[i + 1], Optional.empty()));
		}
		return words;
	}

	/** The slot of a value, or null for what has keywords of its own. */
	static Slot slot(Value value) {
		var expected = value.expected();
		if (expected == null) {
			return null;
		}
		var kind = switch (expected.charAt(0)) {
			case 'R' -> Kind.REFERENCE;
			case 'V' -> Kind.LITERAL;
			default -> switch (expected.substring(2)) {
				case "Text" -> Kind.TEXT;
				case "Date" -> Kind.DATE;
				case "Name" -> Kind.NAME;
				default -> Kind.NUMBER;
			};
		};
		return new Slot(model(value.owner()), model(value.feature()), kind);
	}

	/** The grammar has a copy of the metamodel that lacks the terms. */
	static EClass model(EClass type) {
		return (EClass) InspPackage.eINSTANCE.getEClassifier(type.getName());
	}

	private static EStructuralFeature model(EStructuralFeature feature) {
		return model(feature.getEContainingClass()).getEStructuralFeature(feature.getName());
	}
}
