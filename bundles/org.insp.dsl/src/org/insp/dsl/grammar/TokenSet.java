/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.grammar;

import java.util.BitSet;
import java.util.stream.IntStream;

/** An immutable set of token types, which are constants of the generated lexer. */
public final class TokenSet {

	/** No token. */
	public static final TokenSet EMPTY = new TokenSet(new BitSet());

	private final BitSet types;

	private TokenSet(BitSet types) {
		this.types = types;
	}

	/** Returns the set of some types. */
	public static TokenSet of(int... types) {
		var bits = new BitSet();
		for (int type : types) {
			bits.set(type);
		}
		return new TokenSet(bits);
	}

	/** Returns the types of a set of bits as they are now. */
	public static TokenSet of(BitSet types) {
		return new TokenSet((BitSet) types.clone());
	}

	/** Returns whether a type is in the set. */
	public boolean contains(int type) {
		return types.get(type);
	}

	/** Returns whether no type is in the set. */
	public boolean isEmpty() {
		return types.isEmpty();
	}

	/** Returns whether a type is in both sets. */
	public boolean intersects(TokenSet other) {
		return types.intersects(other.types);
	}

	/** Returns the types of both sets. */
	public TokenSet with(TokenSet other) {
		var all = (BitSet) types.clone();
		all.or(other.types);
		return new TokenSet(all);
	}

	/** Returns the types that are in this set and not in the other. */
	public TokenSet without(TokenSet other) {
		var rest = (BitSet) types.clone();
		rest.andNot(other.types);
		return new TokenSet(rest);
	}

	/** Returns the types that are in both sets. */
	public TokenSet in(TokenSet other) {
		var both = (BitSet) types.clone();
		both.and(other.types);
		return new TokenSet(both);
	}

	/** Adds the types to a set of bits. */
	public void addTo(BitSet bits) {
		bits.or(types);
	}

	/** Returns the smallest type, or -1 if there is none. */
	public int smallest() {
		return types.nextSetBit(0);
	}

	/** Returns the types in ascending order. */
	public IntStream stream() {
		return types.stream();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof TokenSet set && types.equals(set.types);
	}

	@Override
	public int hashCode() {
		return types.hashCode();
	}

	@Override
	public String toString() {
		return types.toString();
	}
}
