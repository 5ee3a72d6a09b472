/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.edits;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.insp.dsl.recovery.RecoveryResult;
import org.insp.dsl.text.TextRegion;

/** A text has syntax errors, so the tool leaves it as it is: what it cannot read it must not change. */
public class SyntaxErrorsException extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final transient List<TextRegion> places;

	private SyntaxErrorsException(List<TextRegion> places) {
		super(places.size() + " syntax errors");
		this.places = places;
	}

	/** Returns the regions of the errors in the order of the text; there is at least one. */
	public List<TextRegion> regions() {
		return places;
	}

	/** Refuses a text that has syntax errors. */
	public static void throwIfAny(IParseResult parsed) {
		if (parsed.hasSyntaxErrors()) {
			var values = StreamSupport.stream(parsed.getSyntaxErrors().spliterator(), false).map(SyntaxErrorsException::region);
			var others = parsed instanceof RecoveryResult result
					? result.errors().stream().map(e -> new TextRegion(e.offset(), e.length()))
					: Stream.<TextRegion>of();
			throw new SyntaxErrorsException(Stream.concat(values, others).sorted(Comparator.comparingInt(TextRegion::offset)).toList());
		}
	}

	private static TextRegion region(INode node) {
		return new TextRegion(node.getTextRegion().getOffset(), node.getTextRegion().getLength());
	}
}
