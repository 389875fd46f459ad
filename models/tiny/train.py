#!/usr/bin/env python3
"""Teaches the tiny network its few conversations by heart and writes its weights.

    node models/tiny/lessons.ts | /usr/bin/python3 models/tiny/train.py models/tiny/weights.safetensors

Needs Debian's python3-torch. A minute on two cores. The network is Qwen2 (arXiv:2407.10671); weights are named as in
published checkpoints and kept in 16 bits, to which they are rounded in the last part of the training already; every other
round is done with matrices in four bits, so that files of all dtypes say the same.
"""
import json, math, struct, sys
import torch
import torch.nn.functional as F

torch.manual_seed(1)
torch.set_num_threads(2)


def new_weights(shape):
    hidden, inner, head = shape['hidden_size'], shape['intermediate_size'], shape['hidden_size'] // shape['num_attention_heads']
    narrow = head * shape['num_key_value_heads']
    weights = {}

    def matrix(name, rows, columns):
        weights[name] = torch.randn(rows, columns) * 0.5 / math.sqrt(columns)

    matrix('model.embed_tokens.weight', shape['vocab_size'], hidden)
    for layer in range(shape['num_hidden_layers']):
        name = f'model.layers.{layer}'
        for part, rows in (('q_proj', hidden), ('k_proj', narrow), ('v_proj', narrow)):
            matrix(f'{name}.self_attn.{part}.weight', rows, hidden)
            weights[f'{name}.self_attn.{part}.bias'] = torch.zeros(rows)
        matrix(f'{name}.self_attn.o_proj.weight', hidden, hidden)
        matrix(f'{name}.mlp.gate_proj.weight', inner, hidden)
        matrix(f'{name}.mlp.up_proj.weight', inner, hidden)
        matrix(f'{name}.mlp.down_proj.weight', hidden, inner)
        weights[f'{name}.input_layernorm.weight'] = torch.ones(hidden)
        weights[f'{name}.post_attention_layernorm.weight'] = torch.ones(hidden)
    weights['model.norm.weight'] = torch.ones(hidden)
    matrix('lm_head.weight', shape['vocab_size'], hidden)
    return {name: weight.requires_grad_() for name, weight in weights.items()}


def forward(shape, weights, tokens):
    heads, narrow = shape['num_attention_heads'], shape['num_key_value_heads']
    size = shape['hidden_size'] // heads
    length = tokens.shape[0]

    def normal(x, name):
        return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + shape['rms_norm_eps']) * weights[f'{name}.weight']

    turns = torch.arange(length)[:, None] * shape['rope_theta'] ** (-torch.arange(0, size // 2) / (size // 2))[None, :]
    cosine, sine = torch.cos(turns), torch.sin(turns)

    def turned(x):
        a, b = x[..., : size // 2], x[..., size // 2:]
        return torch.cat((a * cosine - b * sine, b * cosine + a * sine), -1)

    def times(x, name, bias=False):
        return F.linear(x, weights[f'{name}.weight'], weights[f'{name}.bias'] if bias else None)

    future = torch.full((length, length), float('-inf')).triu(1)
    x = weights['model.embed_tokens.weight'][tokens]
    for layer in range(shape['num_hidden_layers']):
        name = f'model.layers.{layer}'
        y = normal(x, f'{name}.input_layernorm')
        query = turned(times(y, f'{name}.self_attn.q_proj', True).view(length, heads, size).transpose(0, 1))
        key = turned(times(y, f'{name}.self_attn.k_proj', True).view(length, narrow, size).transpose(0, 1))
        value = times(y, f'{name}.self_attn.v_proj', True).view(length, narrow, size).transpose(0, 1)
        key, value = (each.repeat_interleave(heads // narrow, 0) for each in (key, value))
        seen = torch.softmax(query @ key.transpose(1, 2) / math.sqrt(size) + future, -1) @ value
        x = x + times(seen.transpose(0, 1).reshape(length, -1), f'{name}.self_attn.o_proj')
        y = normal(x, f'{name}.post_attention_layernorm')
        x = x + times(F.silu(times(y, f'{name}.mlp.gate_proj')) * times(y, f'{name}.mlp.up_proj'), f'{name}.mlp.down_proj')
    return times(normal(x, 'model.norm'), 'lm_head')


def round_to_half(weights):
    with torch.no_grad():
        for weight in weights.values():
            weight.copy_(weight.half().float())


def in_four_bits(weights):
    """The matrices as the files with four bits a weight will have them (quantize in ../onnx/numbers.ts); gradients pass through."""
    def rounded(weight):
        blocks = weight.detach().reshape(-1, 32)
        widest = blocks.gather(1, blocks.abs().argmax(1, keepdim=True))
        scale = torch.where(widest == 0, torch.ones_like(widest), widest / -8)
        read = (torch.round(blocks / scale).clamp(-8, 7) * scale).reshape(weight.shape)
        return weight + (read - weight.detach())
    return {name: rounded(weight) if '_proj.weight' in name or name == 'lm_head.weight' else weight for name, weight in weights.items()}


def train(shape, lessons, rounds=600):
    weights = new_weights(shape)
    optimizer = torch.optim.AdamW(weights.values(), lr=3e-3, betas=(0.9, 0.98), weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 4e-3, total_steps=rounds, pct_start=0.1)
    for turn in range(rounds):
        total = 0
        used = in_four_bits(weights) if turn > rounds / 3 and turn % 2 else weights
        for lesson in lessons:
            tokens = torch.tensor(lesson['tokens'])
            scores = forward(shape, used, tokens[:-1])[lesson['from'] - 1:]
            loss = F.cross_entropy(scores, tokens[lesson['from']:])
            (loss / len(lessons)).backward()
            total += loss.item()
        torch.nn.utils.clip_grad_norm_(weights.values(), 1.0)
        optimizer.step()
        optimizer.zero_grad()
        schedule.step()
        if turn % 100 == 99:
            print(turn + 1, round(total / len(lessons), 4), file=sys.stderr, flush=True)
        if turn > rounds * 0.8:
            round_to_half(weights)
    return weights


def surest(shape, weights, lessons):
    """The least lead of the right token over the next likeliest, in logits: how much a change of kernels may cost."""
    least = float('inf')
    with torch.no_grad():
        for lesson in lessons:
            tokens = torch.tensor(lesson['tokens'])
            scores = forward(shape, weights, tokens[:-1])[lesson['from'] - 1:]
            right = tokens[lesson['from']:]
            lead = scores.gather(1, right[:, None]).squeeze(1)
            others = scores.scatter(1, right[:, None], float('-inf')).max(1).values
            least = min(least, (lead - others).min().item())
    return least


def save(path, weights):
    """As safetensors: the length of a JSON head, the head, the numbers (https://github.com/huggingface/safetensors)."""
    head, content = {}, b''
    for name, weight in weights.items():
        data = weight.detach().half().numpy().tobytes()
        head[name] = {'dtype': 'F16', 'shape': list(weight.shape), 'data_offsets': [len(content), len(content) + len(data)]}
        content += data
    text = json.dumps(head).encode()
    text += b' ' * (-len(text) % 8)
    with open(path, 'wb') as file:
        file.write(struct.pack('<Q', len(text)) + text + content)


if __name__ == '__main__':
    given = json.load(sys.stdin)
    learnt = train(given['shape'], given['lessons'])
    round_to_half(learnt)
    for name, weights in (('16 bits', learnt), ('4 bits', in_four_bits(learnt))):
        print(name, 'least lead', surest(given['shape'], weights, given['lessons']), file=sys.stderr)
    save(sys.argv[1], learnt)
