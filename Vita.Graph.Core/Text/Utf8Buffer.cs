using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Vita.Graph.Core.Text;

/// <summary>
/// Bytes in one pooled array that grows; or, with an <see cref="IByteOutlet"/>, bytes on their way out: what fills the array is passed on,
/// and writing goes
/// on in the memory of whoever takes it. Not safe for several threads; give it back with <see cref="Dispose"/>.
/// </summary>
public sealed class Utf8Buffer(int capacity = 4096, IByteOutlet? outlet = null) : IBufferWriter<byte>, IDisposable
{
    /// <summary>How many readable bytes must follow what <see cref="AppendPadded"/> copies.</summary>
    public const int Padding = 32;

    private byte[] _bytes = [];
    private bool _isOwn = true;
    private int _start;
    private int _length;
    private int _end;
    private int _passed;

    /// <summary>Number of bytes written, those passed on included.</summary>
    public int Length => _passed + _length - _start;

    /// <summary>Whether bytes have left, so that nothing else can be said in their place.</summary>
    public bool HasPassed => _passed > 0;

    /// <summary>Number of bytes that wait here for the end of the answer; none once the first have left, as those after them lie in the
    /// outlet's memory.</summary>
    public int HeldLength => HasPassed ? 0 : Length;

    /// <summary>What was written and not passed on.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => _bytes.AsMemory(_start, _length - _start);

    /// <inheritdoc cref="WrittenMemory"/>
    public ReadOnlySpan<byte> WrittenSpan => _bytes.AsSpan(_start, _length - _start);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Append(ReadOnlySpan<byte> bytes)
    {
        if (_end - _length < bytes.Length)
        {
            Grow(bytes.Length);
        }

        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
    }

    /// <summary>
    /// Appends bytes after which <see cref="Padding"/> more can be read. Most keys and values are short: they are copied as one vector,
    /// with what follows
    /// them, which the next bytes then cover. That takes a fifth of the time of a copy of exact length.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AppendPadded(byte[] bytes, int start, int length)
    {
        if (_end - _length < length + Padding)
        {
            Grow(length + Padding);
        }

        ref var source = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(bytes), start);
        ref var target = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_bytes), _length);
        if (length <= Padding)
        {
            Vector256.LoadUnsafe(ref source).StoreUnsafe(ref target);
        }
        else
        {
            Unsafe.CopyBlockUnaligned(ref target, ref source, (uint)length);
        }

        _length += length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Append(byte value)
    {
        if (_end == _length)
        {
            Grow(1);
        }

        _bytes[_length++] = value;
    }

    public void Append(int number)
    {
        var target = GetSpan(11);
        System.Buffers.Text.Utf8Formatter.TryFormat(number, target, out var written);
        _length += written;
    }

    /// <summary>Appends a finite number as JSON has it: the shortest text that reads back as the same.</summary>
    public void Append(double number)
    {
        // The longest has 24 characters.
        number.TryFormat(GetSpan(32), out var written, default, System.Globalization.CultureInfo.InvariantCulture);
        _length += written;
    }

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(_length, _end - _length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(_length, _end - _length);
    }

    /// <summary>Forgets what was written and keeps the array.</summary>
    public void Clear() => _length = _start;

    /// <summary>Forgets what was written since there were <paramref name="length"/> bytes, unless some of it has left already.</summary>
    public bool TryRewind(int length)
    {
        if (length < _passed)
        {
            return false;
        }

        _length = _start + length - _passed;
        return true;
    }

    /// <summary>Forgets the first <paramref name="count"/> bytes.</summary>
    public void Drop(int count)
    {
        WrittenSpan[count..].CopyTo(_bytes.AsSpan(_start));
        _length -= count;
    }

    /// <summary>Passes on what is left; nothing can be written after it.</summary>
    public void Complete()
    {
        if (outlet is not null)
        {
            Pass(outlet);
            outlet.End();
            Forget();
        }
    }

    public void Dispose()
    {
        GiveBack();
        Forget();
    }

    private void Reserve(int sizeHint)
    {
        if (_end - _length < Math.Max(1, sizeHint))
        {
            Grow(Math.Max(1, sizeHint));
        }
    }

    private void Grow(int needed)
    {
        if (_end == 0 && _isOwn)
        {
            Move(ArrayPool<byte>.Shared.Rent(Math.Max(capacity, needed)));
        }
        else if (outlet is null)
        {
            Move(ArrayPool<byte>.Shared.Rent(Math.Max(_length + needed, checked(_bytes.Length * 2))));
        }
        else
        {
            Pass(outlet);
            var next = outlet.Memory(needed);
            (_bytes, _start, _length, _end) = (next.Array!, next.Offset, next.Offset, next.Offset + next.Count);
        }
    }

    /// <summary>Goes on in a larger array of the pool.</summary>
    private void Move(byte[] larger)
    {
        WrittenSpan.CopyTo(larger);
        GiveBack();
        (_bytes, _isOwn, _end) = (larger, true, larger.Length);
    }

    private void Pass(IByteOutlet to)
    {
        var written = _length - _start;
        if (_isOwn)
        {
            to.Begin(WrittenSpan);
            GiveBack();
        }
        else
        {
            to.Advance(written);
        }

        _passed += written;
        _start = _length;
    }

    /// <summary>The first array is the pool's; those after it are the outlet's.</summary>
    private void GiveBack()
    {
        if (_isOwn && _end > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
        }

        _isOwn = false;
    }

    private void Forget() => (_bytes, _start, _length, _end) = ([], 0, 0, 0);
}

/// <summary>Takes the bytes of a <see cref="Utf8Buffer"/> that leave it.</summary>
public interface IByteOutlet
{
    /// <summary>Takes the first bytes, which lie in the buffer's own array.</summary>
    void Begin(ReadOnlySpan<byte> bytes);

    /// <summary>Takes the first <paramref name="count"/> bytes of the memory that it gave last.</summary>
    void Advance(int count);

    /// <summary>Memory for at least <paramref name="needed"/> bytes, which lies in an array.</summary>
    ArraySegment<byte> Memory(int needed);

    /// <summary>Nothing comes after what it took.</summary>
    void End();
}
